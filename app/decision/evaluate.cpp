// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"

#include "decision/answer_effects.h"
#include "decision/decision_problem.h"
#include "decision/must_haves.h"
#include "decision/points.h"
#include "decision/reasons.h"
#include "scoring/additive.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

void countQuestions(Verdict &verdict, const KnowledgeBase &base, const Decision &decision)
{
    for (const knowledge::Question &question : base.questions) {
        if (question.important) {
            ++verdict.importantQuestions;
            verdict.importantOpen +=
                static_cast<std::size_t>(isUnsure(decision.answer(question.id)));
        }
    }
}

void fillScores(Verdict &verdict, const scoring::Ranking &ranking)
{
    std::vector<std::uint8_t> excluded;
    for (const AlternativeResult &alternative : verdict.alternatives) {
        excluded.push_back(static_cast<std::uint8_t>(!alternative.exclusions.empty()));
    }
    const std::vector<int> ranks =
        scoring::competitionRanks(ranking.scores, scoring::Better::Higher, 1.0, excluded);
    for (std::size_t a = 0; a < verdict.alternatives.size(); ++a) {
        AlternativeResult &alternative = verdict.alternatives[a];
        alternative.value = kPoints * ranking.scores[a];
        alternative.valueLow = kPoints * ranking.low[a];
        alternative.valueHigh = kPoints * ranking.high[a];
        alternative.rank = ranks[a];
    }
}

// Rows of the winner and the runner-up; npos where there is none. Among ties the first in the
// decision's order is meant.
std::pair<std::size_t, std::size_t> twoBest(const Verdict &verdict)
{
    std::vector<std::size_t> rows;
    for (std::size_t a = 0; a < verdict.alternatives.size(); ++a) {
        if (verdict.alternatives[a].rank > 0) {
            rows.push_back(a);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&verdict](std::size_t left, std::size_t right) {
        return verdict.alternatives[left].rank < verdict.alternatives[right].rank;
    });
    return {rows.empty() ? KnowledgeBase::npos : rows[0],
            rows.size() < 2 ? KnowledgeBase::npos : rows[1]};
}

State provisionalState(const Verdict &verdict, const Decision &decision, bool hasWeights)
{
    if (verdict.winner.empty() && hasWeights) {
        return State::NoFeasible;
    }
    if (!hasWeights ||
        static_cast<double>(verdict.importantOpen) >
            decision.thresholds.open * static_cast<double>(verdict.importantQuestions)) {
        return State::NotEnoughAnswers;
    }
    return verdict.runnerUp.empty() ? State::Clear : State::TooClose;
}

} // namespace

Verdict evaluate(const KnowledgeBase &base, const Decision &decision)
{
    Verdict verdict;
    verdict.seed = decision.seed;
    const std::vector<CriterionWeight> weights = criterionWeights(base, decision);
    for (std::size_t c = 0; c < weights.size(); ++c) {
        verdict.weights.push_back(
            {base.criteria[c].id, weights[c].weight, 0.0, 1.0, weights[c].steps, weights[c].own});
    }
    verdict.mustHaves = requiredCapabilities(base, decision);
    for (const std::string &id : decision.alternatives) {
        AlternativeResult alternative;
        alternative.id = id;
        alternative.exclusions = exclusions(base, id, verdict.mustHaves);
        verdict.alternatives.push_back(std::move(alternative));
    }
    countQuestions(verdict, base, decision);

    const AppliedRatings ratings(base, decision);
    const scoring::Problem problem = decisionProblem(base, decision, ratings, weights);
    const auto ranking = scoring::additive(problem);
    if (ranking.ok()) { // refused only when every weight is zero
        fillScores(verdict, ranking.value());
        const auto [winner, rival] = twoBest(verdict);
        if (winner != KnowledgeBase::npos) {
            verdict.winner = verdict.alternatives[winner].id;
        }
        if (rival != KnowledgeBase::npos) {
            verdict.runnerUp = verdict.alternatives[rival].id;
            verdict.reasons = reasons(base, decision, ratings, problem, weights, winner, rival);
            const auto [left, right] = std::minmax(winner, rival);
            const AlternativeResult &first = verdict.alternatives[left];
            const AlternativeResult &second = verdict.alternatives[right];
            verdict.lead = Lead{first.id, second.id, first.value - second.value, 0, 0};
        }
    }
    verdict.cheapestRelaxation = cheapestRelaxation(verdict.alternatives);
    verdict.foundation = foundation(base, decision, weights);
    verdict.state = provisionalState(verdict, decision, ranking.ok());
    verdict.published = compareWithPublished(base, verdict.state, verdict.winner);
    return verdict;
}

} // namespace steelyard::decision
