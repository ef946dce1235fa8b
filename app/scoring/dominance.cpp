// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/dominance.h"

#include "scoring/tolerance.h"

#include <limits>

namespace steelyard::scoring {

namespace {

enum class Relation { None, Weak, Strict };

// Ratings turned so that more is better, of the criteria with a weight only. An unknown rating
// without declared bounds has no ends: nothing is certain about it.
class RatingEnds
{
public:
    explicit RatingEnds(const Problem &problem)
    {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            m_criteria += problem.weights[c] > 0 ? 1 : 0;
        }
        m_worst.resize(problem.alternatives * m_criteria);
        m_best.resize(problem.alternatives * m_criteria);
        std::size_t column = 0;
        std::vector<double> ends(2 * problem.alternatives); // worst and best by turns
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            if (!(problem.weights[c] > 0)) {
                continue;
            }
            const bool up = problem.directions[c] == Direction::Maximise;
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                const Cell &cell = problem.cell(a, c);
                Bounds range{cell.low, cell.high};
                if (cell.unknown) {
                    const bool declared = !problem.bounds.empty() && problem.bounds[c];
                    range = declared ? *problem.bounds[c] : Bounds{-kInfinity, kInfinity};
                }
                ends[2 * a] = up ? range.low : -range.high;
                ends[2 * a + 1] = up ? range.high : -range.low;
            }
            joinTies(ends);
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                m_worst[a * m_criteria + column] = ends[2 * a];
                m_best[a * m_criteria + column] = ends[2 * a + 1];
            }
            ++column;
        }
    }

    [[nodiscard]] Relation relation(std::size_t a, std::size_t b) const
    {
        bool some = false;
        bool all = true;
        for (std::size_t c = 0; c < m_criteria; ++c) {
            const double own = m_worst[a * m_criteria + c];
            const double other = m_best[b * m_criteria + c];
            if (own < other) {
                return Relation::None;
            }
            some = some || own > other;
            all = all && own > other;
        }
        return all ? Relation::Strict : some ? Relation::Weak : Relation::None;
    }

private:
    std::size_t m_criteria = 0;
    std::vector<double> m_worst;
    std::vector<double> m_best;
};

} // namespace

Result<Dominance> dominance(const Problem &problem)
{
    if (auto issues = check(problem); !issues.empty()) {
        return issues;
    }
    const RatingEnds ends(problem);
    Dominance result;
    result.dominator.resize(problem.alternatives);
    for (std::size_t b = 0; b < problem.alternatives; ++b) {
        for (std::size_t a = 0; a < problem.alternatives && !result.dominator[b]; ++a) {
            if (a != b && ends.relation(a, b) != Relation::None) {
                result.dominator[b] = a;
            }
        }
        (result.dominator[b] ? result.dominated : result.paretoFront).push_back(b);
    }
    return result;
}

Result<std::vector<DominancePair>> dominancePairs(const Problem &problem)
{
    if (auto issues = check(problem); !issues.empty()) {
        return issues;
    }
    const RatingEnds ends(problem);
    std::vector<DominancePair> result;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t b = 0; b < problem.alternatives; ++b) {
            const Relation relation = a == b ? Relation::None : ends.relation(a, b);
            if (relation != Relation::None) {
                result.push_back({a, b, relation == Relation::Strict});
            }
        }
    }
    return result;
}

} // namespace steelyard::scoring
