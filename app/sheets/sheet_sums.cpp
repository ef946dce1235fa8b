// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_sums.h"

#include <algorithm>
#include <numeric>

namespace steelyard::sheets {

namespace {

// Points up to 10, as people give them: added as they are.
bool isOfPoints(const AuditTable &table)
{
    const bool plain = std::all_of(table.criteria.begin(), table.criteria.end(),
                                   [](const AuditCriterion &criterion) {
                                       return criterion.unit.isEmpty() && !criterion.exact &&
                                              criterion.better == scoring::Direction::Maximise;
                                   });
    double most = 0;
    return plain &&
           std::all_of(table.cells.begin(), table.cells.end(),
                       [&most](const std::optional<double> &cell) {
                           most = std::max(most, cell.value_or(0));
                           return !cell || (*cell >= 0 && *cell <= 10);
                       }) &&
           most > 1;
}

std::vector<double> sharesOf(const AuditTable &table)
{
    std::vector<double> weights;
    for (const AuditCriterion &criterion : table.criteria) {
        weights.push_back(criterion.weight);
    }
    return scoring::normalisedWeights(weights);
}

} // namespace

SheetSums::SheetSums(const AuditTable &table)
    : m_table(table)
    , m_isScaled(!isOfPoints(table))
    , m_shares(sharesOf(table))
    , m_points(table.cells.size())
    , m_scores(table.options.size())
{
    std::vector<double> column(options());
    for (std::size_t c = 0; c < criteria(); ++c) {
        score(
            c, [&](std::size_t o) { return m_table.cells[o * criteria() + c]; }, column);
        for (std::size_t o = 0; o < options(); ++o) {
            m_points[o * criteria() + c] = column[o];
            m_scores[o] += m_shares[c] * column[o];
        }
    }
}

template <class CellAt>
void SheetSums::score(std::size_t criterion, CellAt cellAt, std::vector<double> &points,
                      std::optional<std::size_t> except) const
{
    bool known = false;
    double low = 0;
    double high = 0;
    for (std::size_t o = 0; o < options(); ++o) {
        const std::optional<double> cell = o == except ? std::nullopt : cellAt(o);
        if (cell) {
            low = known ? std::min(low, *cell) : *cell;
            high = known ? std::max(high, *cell) : *cell;
            known = true;
        }
    }
    const bool less = m_table.criteria[criterion].better == scoring::Direction::Minimise;
    for (std::size_t o = 0; o < options(); ++o) {
        const std::optional<double> cell = o == except ? std::nullopt : cellAt(o);
        if (!cell) {
            points[o] = 0;
        } else if (!m_isScaled) {
            points[o] = *cell;
        } else if (high > low) {
            const double share = (*cell - low) / (high - low);
            points[o] = 10 * (less ? 1 - share : share);
        } else {
            points[o] = 10; // all are the best there is
        }
    }
}

std::pair<double, double> SheetSums::ends(std::size_t criterion) const
{
    std::optional<double> low;
    std::optional<double> high;
    for (std::size_t o = 0; o < options(); ++o) {
        if (const auto cell = m_table.cells[o * criteria() + criterion]) {
            low = low ? std::min(*low, *cell) : *cell;
            high = high ? std::max(*high, *cell) : *cell;
        }
    }
    const std::pair<double, double> ends{low.value_or(0), high.value_or(0)};
    return m_table.criteria[criterion].better == scoring::Direction::Minimise
               ? std::pair{ends.second, ends.first}
               : ends;
}

std::vector<double> SheetSums::withoutCriterion(std::size_t criterion) const
{
    return withShare(criterion, 0);
}

std::vector<double> SheetSums::withShare(std::size_t criterion, double share) const
{
    const double before = m_shares[criterion];
    const double others = 1 - before;
    std::vector<double> scores(options());
    for (std::size_t o = 0; o < options(); ++o) {
        const double rest = others > 0 ? (m_scores[o] - before * points(o, criterion)) / others : 0;
        scores[o] = share * points(o, criterion) + (1 - share) * rest;
    }
    return scores;
}

std::vector<double> SheetSums::withoutOption(std::size_t option) const
{
    std::vector<double> scores(options());
    std::vector<double> column(options());
    for (std::size_t c = 0; c < criteria(); ++c) {
        score(
            c, [&](std::size_t o) { return m_table.cells[o * criteria() + c]; }, column, option);
        for (std::size_t o = 0; o < options(); ++o) {
            scores[o] += m_shares[c] * column[o];
        }
    }
    return scores;
}

std::vector<double> SheetSums::withCell(std::size_t option, std::size_t criterion,
                                        double value) const
{
    std::vector<double> scores = m_scores;
    std::vector<double> column(options());
    score(
        criterion,
        [&](std::size_t o) {
            return o == option ? std::optional(value) : m_table.cells[o * criteria() + criterion];
        },
        column);
    for (std::size_t o = 0; o < options(); ++o) {
        scores[o] += m_shares[criterion] * (column[o] - points(o, criterion));
    }
    return scores;
}

std::vector<double> SheetSums::withCells(const std::vector<double> &cells) const
{
    std::vector<double> scores(options());
    std::vector<double> column(options());
    for (std::size_t c = 0; c < criteria(); ++c) {
        score(
            c,
            [&](std::size_t o) {
                const std::size_t cell = o * criteria() + c;
                return m_table.cells[cell] ? std::optional(cells[cell]) : std::nullopt;
            },
            column);
        for (std::size_t o = 0; o < options(); ++o) {
            scores[o] += m_shares[c] * column[o];
        }
    }
    return scores;
}

std::size_t leaderOf(const std::vector<double> &scores)
{
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) -
                                    scores.begin());
}

std::vector<std::size_t> leadersOf(const std::vector<double> &scores)
{
    std::vector<std::size_t> leaders;
    const double best = scores[leaderOf(scores)];
    for (std::size_t o = 0; o < scores.size(); ++o) {
        if (scores[o] > best - kLeastLead) {
            leaders.push_back(o);
        }
    }
    return leaders;
}

std::vector<std::size_t> orderOf(const std::vector<double> &scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    return order;
}

} // namespace steelyard::sheets
