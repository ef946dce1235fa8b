// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "decision/own_weight_model.h"
#include "decision/scores.h"
#include "scoring/problem.h"

#include <memory>
#include <optional>

// Inside this library only: what every stage of a verdict is computed from, built once a change.
namespace steelyard::decision {

struct Inputs
{
    // Taken over from the decision, so that a thread can go on without it.
    std::vector<std::string> alternatives;
    std::map<std::string, GivenAnswer> answers; // as they count
    std::map<std::string, GivenAnswer> unasked; // as given, to questions that are not asked
    std::map<std::string, MustHaveChoice> ownMustHaves;
    OwnWeights ownWeights;
    std::optional<OwnWeightModel> weightModel; // in place of what answers do to weights
    Thresholds thresholds;
    std::uint64_t seed = 0;
    std::uint64_t samples = 0;

    // Worked out. Rows are the decision's alternatives, columns the knowledge base's criteria.
    std::vector<std::size_t> positions; // of the rows in the knowledge base
    std::vector<CriterionWeight> weights;
    std::vector<RequiredCapability> mustHaves;
    std::vector<std::vector<Exclusion>> exclusions; // by row
    AppliedRatings ratings;                         // refers to the knowledge base
    scoring::Problem problem;

    [[nodiscard]] const GivenAnswer &answer(const std::string &question) const;
};

[[nodiscard]] std::shared_ptr<const Inputs> inputsOf(const knowledge::KnowledgeBase &base,
                                                     const Decision &decision);

// The problem of those that stay. Values lie on declared scales, so leaving rows away changes no
// score.
struct FeasibleProblem
{
    scoring::Problem problem;
    std::vector<std::string> alternatives; // by row
};

[[nodiscard]] FeasibleProblem feasibleProblem(const Inputs &inputs);

} // namespace steelyard::decision
