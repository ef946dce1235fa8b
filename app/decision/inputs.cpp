// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/inputs.h"

#include "decision/cutoff_exclusions.h"
#include "decision/decision_problem.h"
#include "decision/must_haves.h"

namespace steelyard::decision {

const GivenAnswer &Inputs::answer(const std::string &question) const
{
    static const GivenAnswer kOpen;
    const auto found = answers.find(question);
    return found == answers.end() ? kOpen : found->second;
}

std::shared_ptr<const Inputs> inputsOf(const knowledge::KnowledgeBase &base,
                                       const Decision &decision)
{
    std::vector<CriterionWeight> weights = criterionWeights(base, decision);
    AppliedRatings ratings(base, decision);
    scoring::Problem problem = decisionProblem(base, decision, ratings, weights);
    std::vector<RequiredCapability> mustHaves = requiredCapabilities(base, decision);
    std::vector<std::vector<Exclusion>> leftOut;
    for (const std::string &alternative : decision.alternatives) {
        leftOut.push_back(exclusions(base, alternative, mustHaves));
        addCutoffExclusions(leftOut.back(), base, ratings, base.alternativeIndex(alternative));
    }
    std::optional<OwnWeightModel> model;
    if (decision.weighing.way != WeightWay::Answers) {
        model.emplace(base, decision, decision.weighing.way);
    }
    std::map<std::string, GivenAnswer> answers = decision.answers;
    std::map<std::string, GivenAnswer> unasked;
    for (const knowledge::Question &question : base.questions) {
        if (!isAsked(base, question, decision)) {
            unasked[question.id] = decision.answer(question.id);
            answers[question.id] = countedAnswer(base, question, decision);
        }
    }
    return std::make_shared<const Inputs>(
        Inputs{decision.alternatives, std::move(answers), std::move(unasked), decision.mustHaves,
               decision.ownWeights, std::move(model), decision.thresholds, decision.seed,
               decision.samples, alternativePositions(base, decision), std::move(weights),
               std::move(mustHaves), std::move(leftOut), std::move(ratings), std::move(problem)});
}

FeasibleProblem feasibleProblem(const Inputs &inputs)
{
    const scoring::Problem &all = inputs.problem;
    FeasibleProblem result{all, {}};
    result.problem.cells.clear();
    result.problem.alternatives = 0;
    for (std::size_t a = 0; a < all.alternatives; ++a) {
        if (!inputs.exclusions[a].empty()) {
            continue;
        }
        ++result.problem.alternatives;
        result.alternatives.push_back(inputs.alternatives[a]);
        for (std::size_t c = 0; c < all.criteria; ++c) {
            result.problem.cells.push_back(all.cell(a, c));
        }
    }
    return result;
}

} // namespace steelyard::decision
