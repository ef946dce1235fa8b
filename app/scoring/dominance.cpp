// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/dominance.h"

#include <limits>

namespace steelyard::scoring {

namespace {

enum class Relation { None, Weak, Strict };

// Ratings turned so that more is better, of the criteria with a weight only. An unknown rating
// without declared bounds has no ends: nothing is certain about it.
class Table
{
public:
    explicit Table(const Problem &problem)
    {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            m_criteria += problem.weights[c] > 0 ? 1 : 0;
        }
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            for (std::size_t c = 0; c < problem.criteria; ++c) {
                if (!(problem.weights[c] > 0)) {
                    continue;
                }
                const Cell &cell = problem.cell(a, c);
                Bounds ends{cell.low, cell.high};
                if (cell.unknown) {
                    const bool declared = !problem.bounds.empty() && problem.bounds[c];
                    ends = declared ? *problem.bounds[c] : Bounds{-kInfinity, kInfinity};
                }
                const bool up = problem.directions[c] == Direction::Maximise;
                m_worst.push_back(up ? ends.low : -ends.high);
                m_best.push_back(up ? ends.high : -ends.low);
            }
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
    const Table table(problem);
    Dominance result;
    result.dominator.resize(problem.alternatives);
    for (std::size_t b = 0; b < problem.alternatives; ++b) {
        for (std::size_t a = 0; a < problem.alternatives && !result.dominator[b]; ++a) {
            if (a != b && table.relation(a, b) != Relation::None) {
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
    const Table table(problem);
    std::vector<DominancePair> result;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t b = 0; b < problem.alternatives; ++b) {
            const Relation relation = a == b ? Relation::None : table.relation(a, b);
            if (relation != Relation::None) {
                result.push_back({a, b, relation == Relation::Strict});
            }
        }
    }
    return result;
}

} // namespace steelyard::scoring
