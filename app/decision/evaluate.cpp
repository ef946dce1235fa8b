// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"

#include "decision/answer_effects.h"
#include "decision/inputs.h"
#include "decision/must_haves.h"
#include "decision/points.h"
#include "decision/reasons.h"
#include "decision/use_rules.h"
#include "scoring/additive.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

void countQuestions(Scores &scores, const KnowledgeBase &base, const Decision &decision,
                    const Inputs &inputs)
{
    for (const knowledge::Question &question : base.questions) {
        if (question.important && isAsked(base, question, decision)) {
            ++scores.importantQuestions;
            scores.importantOpen += static_cast<std::size_t>(isUnsure(inputs.answer(question.id)));
        }
    }
}

void fillScores(Scores &scores, const scoring::Ranking &ranking)
{
    std::vector<std::uint8_t> excluded;
    for (const AlternativeResult &alternative : scores.alternatives) {
        excluded.push_back(static_cast<std::uint8_t>(!alternative.exclusions.empty()));
    }
    const std::vector<int> ranks =
        scoring::competitionRanks(ranking.scores, scoring::Better::Higher, 1.0, excluded);
    for (std::size_t a = 0; a < scores.alternatives.size(); ++a) {
        AlternativeResult &alternative = scores.alternatives[a];
        alternative.value = kPoints * ranking.scores[a];
        alternative.valueLow = kPoints * ranking.low[a];
        alternative.valueHigh = kPoints * ranking.high[a];
        alternative.rank = ranks[a];
    }
}

// Rows of the winner and the runner-up; npos where there is none. Among ties the first in the
// decision's order is meant.
std::pair<std::size_t, std::size_t> twoBest(const Scores &scores)
{
    std::vector<std::size_t> rows;
    for (std::size_t a = 0; a < scores.alternatives.size(); ++a) {
        if (scores.alternatives[a].rank > 0) {
            rows.push_back(a);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&scores](std::size_t left, std::size_t right) {
        return scores.alternatives[left].rank < scores.alternatives[right].rank;
    });
    return {rows.empty() ? KnowledgeBase::npos : rows[0],
            rows.size() < 2 ? KnowledgeBase::npos : rows[1]};
}

State provisionalState(const Scores &scores, const Inputs &inputs, bool hasWeights)
{
    if (scores.winner.empty() && hasWeights) {
        return State::NoFeasible;
    }
    // Where the users weigh, answers say nothing of weights.
    const bool byAnswers = !inputs.weightModel;
    if (!hasWeights || (byAnswers && static_cast<double>(scores.importantOpen) >
                                         inputs.thresholds.open *
                                             static_cast<double>(scores.importantQuestions))) {
        return State::NotEnoughAnswers;
    }
    return scores.runnerUp.empty() ? State::Clear : State::TooClose;
}

Scores scoresOf(const KnowledgeBase &base, const Decision &decision, const Inputs &inputs)
{
    Scores scores;
    scores.seed = inputs.seed;
    for (std::size_t c = 0; c < inputs.weights.size(); ++c) {
        const CriterionWeight &weight = inputs.weights[c];
        scores.weights.push_back({base.criteria[c].id, weight.weight, weight.steps, weight.own});
    }
    scores.mustHaves = inputs.mustHaves;
    for (std::size_t a = 0; a < inputs.alternatives.size(); ++a) {
        AlternativeResult alternative;
        alternative.id = inputs.alternatives[a];
        alternative.exclusions = inputs.exclusions[a];
        scores.alternatives.push_back(std::move(alternative));
    }
    countQuestions(scores, base, decision, inputs);

    const auto ranking = scoring::additive(inputs.problem);
    if (ranking.ok()) { // refused only when every weight is zero
        fillScores(scores, ranking.value());
        const auto [winner, rival] = twoBest(scores);
        if (winner != KnowledgeBase::npos) {
            scores.winner = scores.alternatives[winner].id;
        }
        if (rival != KnowledgeBase::npos) {
            scores.runnerUp = scores.alternatives[rival].id;
            scores.reasons = reasons(base, inputs, winner, rival);
            const auto [left, right] = std::minmax(winner, rival);
            const AlternativeResult &first = scores.alternatives[left];
            const AlternativeResult &second = scores.alternatives[right];
            scores.lead = Lead{first.id, second.id, first.value - second.value};
        }
    }
    if (!scores.winner.empty()) {
        scores.conflicts = fittingRules(base, decision, scores.winner, true);
    }
    scores.cheapestRelaxation = cheapestRelaxation(scores.alternatives);
    std::vector<std::string> best{scores.winner, scores.runnerUp};
    std::erase(best, std::string());
    scores.foundation =
        foundation(base, decision, inputs.weights, best.empty() ? inputs.alternatives : best);
    scores.state = provisionalState(scores, inputs, ranking.ok());
    scores.published = compareWithPublished(base, scores.state, scores.winner);
    return scores;
}

} // namespace

Verdict evaluate(const KnowledgeBase &base, const Decision &decision)
{
    Verdict verdict;
    verdict.inputs = inputsOf(base, decision);
    verdict.scores = scoresOf(base, decision, *verdict.inputs);
    return verdict;
}

bool addRobustness(Verdict &verdict, const KnowledgeBase &base, const SampleOptions &options)
{
    auto found = robustnessOf(base, *verdict.inputs, verdict.scores, options);
    if (!found) {
        return false;
    }
    verdict.robustness = std::move(found);
    return true;
}

bool addSensitivity(Verdict &verdict, const KnowledgeBase &base, const std::stop_token &stop)
{
    auto found = sensitivityOf(base, *verdict.inputs, verdict.scores, stop);
    if (!found) {
        return false;
    }
    verdict.sensitivity = std::move(found);
    return true;
}

} // namespace steelyard::decision
