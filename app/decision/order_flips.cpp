// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/order_flips.h"

#include "decision/decision_problem.h"
#include "scoring/ranking.h"
#include "scoring/values.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

// Rows that are not left out, with their values by criterion.
class Candidates
{
public:
    Candidates(const Verdict &verdict, std::vector<double> values, std::size_t criteria)
        : m_values(std::move(values))
        , m_criteria(criteria)
    {
        for (std::size_t a = 0; a < verdict.scores.alternatives.size(); ++a) {
            if (verdict.scores.alternatives[a].exclusions.empty()) {
                m_rows.push_back(a);
            }
            m_winner = verdict.scores.alternatives[a].id == verdict.scores.winner ? a : m_winner;
        }
        m_scores.resize(verdict.scores.alternatives.size());
    }

    void score(const std::vector<CriterionWeight> &weights)
    {
        for (const std::size_t row : m_rows) {
            m_scores[row] = 0;
            for (std::size_t c = 0; c < m_criteria; ++c) {
                m_scores[row] += weights[c].weight * value(row, c);
            }
        }
    }

    // The row that leads clearly when `moved` of the weight goes from one criterion to another; the
    // winner's where nobody else does.
    [[nodiscard]] std::size_t leaderAfter(std::size_t from, std::size_t to, double moved) const
    {
        const auto after = [&](std::size_t row) {
            return m_scores[row] + moved * (value(row, to) - value(row, from));
        };
        std::size_t best = m_winner;
        for (const std::size_t row : m_rows) {
            if (after(row) > after(best) && !scoring::tied(after(row), after(best), 1.0)) {
                best = row;
            }
        }
        return best;
    }

    [[nodiscard]] std::size_t winner() const { return m_winner; }

private:
    [[nodiscard]] double value(std::size_t row, std::size_t criterion) const
    {
        return m_values[row * m_criteria + criterion];
    }

    std::vector<double> m_values;
    std::vector<double> m_scores;
    std::size_t m_criteria;
    std::vector<std::size_t> m_rows;
    std::size_t m_winner = 0;
};

} // namespace

std::vector<OrderFlip> orderFlips(const knowledge::KnowledgeBase &base, const Decision &decision,
                                  const Verdict &verdict, std::size_t most)
{
    if (verdict.scores.winner.empty()) {
        return {};
    }
    const std::vector<CriterionWeight> weights = criterionWeights(base, decision);
    const scoring::Problem problem =
        decisionProblem(base, decision, AppliedRatings(base, decision), weights);
    Candidates candidates(verdict, scoring::valuesOf(problem).value, base.criteria.size());
    candidates.score(weights);
    std::vector<OrderFlip> flips;
    for (std::size_t more = 0; more < weights.size(); ++more) {
        for (std::size_t less = 0; less < weights.size(); ++less) {
            const double moved = weights[more].weight - weights[less].weight;
            if (!(moved > 0) || !(weights[less].weight > 0)) {
                continue;
            }
            const std::size_t leader = candidates.leaderAfter(more, less, moved);
            if (leader != candidates.winner()) {
                flips.push_back({base.criteria[more].id, base.criteria[less].id,
                                 verdict.scores.alternatives[leader].id, moved});
            }
        }
    }
    std::stable_sort(flips.begin(), flips.end(), [](const OrderFlip &left, const OrderFlip &right) {
        return left.moved < right.moved;
    });
    flips.resize(std::min(flips.size(), most));
    return flips;
}

} // namespace steelyard::decision
