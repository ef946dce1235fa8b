// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sample_verdict.h"

#include "decision/evaluate.h"

namespace steelyard::tests {

decision::Decision sampleDecision(const knowledge::KnowledgeBase &base)
{
    using decision::AnswerState;
    decision::Decision decision = decision::newDecision(base, "Coffee for 30 people", "2026-11-20");
    decision.id = "5e1f0c8d9a7b46329d04c1b2a3f4e5d6";
    decision.answers["cups"] = {AnswerState::Chosen, {"many"}, "Counted in *October*."};
    decision.answers["wishes"] = {AnswerState::Chosen, {"timer"}, {}};
    decision.answers["practice"] = {AnswerState::NotSure, {}, {}};
    decision.seed = 7;
    return decision;
}

decision::Verdict sampleVerdict(const knowledge::KnowledgeBase &base,
                                const decision::Decision &decision)
{
    using namespace decision;
    Verdict verdict;
    verdict.inputs = evaluate(base, decision).inputs;
    Robustness &robustness = verdict.robustness.emplace();
    Sensitivity &sensitivity = verdict.sensitivity.emplace();
    robustness.state = State::Leaning;
    robustness.samples = 10000;
    robustness.shares = {{{0.84, 0.16}, 0.007}, {}, {{0.16, 0.84}, 0.007}};
    robustness.lead = LeadBand{-0.2, 1.1};
    verdict.scores.winner = "filter";
    verdict.scores.runnerUp = "espresso";
    AlternativeResult filter{"filter", 7.6, 7, 8.1, 1, {}};
    AlternativeResult capsule{"capsule", 4.1, 3.6, 4.6, 0, {}};
    capsule.exclusions = {
        {"timer", knowledge::Support::Impossible, knowledge::Support::Build, 0, 2}};
    AlternativeResult espresso{"espresso", 7.1, 6, 8.2, 2, {}};
    verdict.scores.alternatives = {filter, capsule, espresso};
    verdict.scores.reasons = {
        {"cost", ReasonKind::For, 0.9, 10, 20, {{"cups", "many"}}},
        {"taste", ReasonKind::Against, -0.6, 5, 9, {}},
        {"waste", ReasonKind::For, 0.2, 7, 5, {{"cups", "many"}}},
    };
    sensitivity.flips = {{{{"cups", {"many"}, {"few"}}}, "espresso", 7.4, 6.9}};
    verdict.scores.weights = {{"cost", 0.5, {{"cups", "many", 2, false}}},
                              {"ease", 0.2, {}},
                              {"taste", 0.1, {{"cups", "many", -1, false}}},
                              {"waste", 0.2, {{"cups", "many", 1, false}}}};
    robustness.unsure = {{"practice", 0.2, {{"yes", 0.7}, {"no", 0.9}}}};
    verdict.scores.mustHaves = {{1, knowledge::Support::Build, 2, {{"wishes", "milk"}}}};
    robustness.published = {{"weekly", knowledge::VerdictShape::Winner, "espresso", false}};
    verdict.scores.lead = Lead{"filter", "espresso", 0.5};
    sensitivity.weights = {{0.2, 1}, {0, 1}, {0, 0.4}, {0, 1}};
    verdict.scores.foundation = {
        0.2, 0.6, 0.2, 0.5, 0.4, 0.1, 3, "2026-10-01", {"filter", "espresso"}};
    verdict.scores.importantQuestions = 2;
    verdict.scores.seed = 7;
    return verdict;
}

decision::DecisionRecord recordSaying(const std::string &text)
{
    decision::DecisionRecord record;
    record.chosen = "capsule";
    record.reason = record.owner = record.decidedOn = record.reviewOn = text;
    record.deciders = {{text, text}, {text, {}}};
    record.reconsider = {{text, "cups"}, {text, {}}};
    record.actions = {{text, text, text, false}};
    return record;
}

} // namespace steelyard::tests
