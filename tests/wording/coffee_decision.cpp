// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"

#include "small_base.h"

namespace steelyard::tests {

CoffeeDecision::CoffeeDecision()
    : base(smallBase())
    , decision(decision::newDecision(base, "Coffee", "2026-11-20"))
{
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    decision.answers["wishes"] = {decision::AnswerState::NotSure, {}, {}};
}

decision::Verdict sampledVerdict(decision::State state)
{
    decision::Verdict verdict;
    decision::Robustness &robustness = verdict.robustness.emplace();
    robustness.state = state;
    verdict.scores.winner = "filter";
    verdict.scores.runnerUp = "espresso";
    verdict.scores.alternatives.resize(3);
    verdict.scores.alternatives[0].id = "filter";
    verdict.scores.alternatives[0].rank = 1;
    robustness.shares = {{{0.84, 0.16, 0}, 0.007}, {}, {}};
    verdict.scores.alternatives[1].id = "capsule";
    verdict.scores.alternatives[1].rank = 3;
    verdict.scores.alternatives[2].id = "espresso";
    verdict.scores.alternatives[2].rank = 2;
    verdict.scores.weights = {
        {"cost", 0.334, {}}, {"ease", 0.333, {}}, {"taste", 0.331, {}}, {"waste", 0.002, {}}};
    verdict.scores.lead = decision::Lead{"filter", "espresso", 0.5};
    robustness.lead = decision::LeadBand{-0.2, 1.1};
    verdict.scores.importantQuestions = 2;
    robustness.samples = 10000;
    verdict.sensitivity.emplace();
    return verdict;
}

} // namespace steelyard::tests
