// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/topsis.h"

#include "scoring/rank_scores.h"
#include "scoring/tolerance.h"
#include "scoring/topsis_kernel.h"

#include <limits>

namespace steelyard::scoring {

namespace {

// Columns that differ by rounding alone have no distances: with none, all alternatives are alike.
double closenessOf(double toBest, double toWorst)
{
    const double sum = toBest + toWorst;
    return sum > 0 ? toWorst / sum : 0.5;
}

std::vector<Issue> checkTable(const TableView &table, std::span<const Direction> directions,
                              std::span<const double> weights, std::span<double> closeness)
{
    Problem columns; // one row stands for all: the cells are checked in the first pass
    columns.alternatives = table.alternatives == 0 ? 0 : 1;
    columns.criteria = table.criteria;
    columns.cells.assign(columns.alternatives * table.criteria, Cell::number(0));
    columns.directions.assign(directions.begin(), directions.end());
    columns.weights.assign(weights.begin(), weights.end());
    std::vector<Issue> issues = check(columns);
    const bool fits = table.criteria != 0 && table.cells.size() % table.criteria == 0 &&
                      table.cells.size() / table.criteria == table.alternatives &&
                      closeness.size() == table.alternatives;
    if (issues.empty() && !fits) {
        issues.push_back({IssueCode::SizeMismatch,
                          "the table or the room for the result is not of the size given",
                          "Give alternatives x criteria ratings and one result an alternative.",
                          {},
                          {}});
    }
    return issues;
}

} // namespace

Result<Ranking> topsis(const Problem &problem, Normalisation normalisation)
{
    auto normalised = normalise(problem, normalisation);
    if (!normalised.ok()) {
        return normalised.issues();
    }
    const Table &table = normalised.value();
    std::vector<double> best(table.criteria, -std::numeric_limits<double>::infinity());
    std::vector<double> worst(table.criteria, std::numeric_limits<double>::infinity());
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        for (std::size_t c = 0; c < table.criteria; ++c) {
            best[c] = std::max(best[c], table.at(a, c));
            worst[c] = std::min(worst[c], table.at(a, c));
        }
    }
    std::vector<double> scores;
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        double toBest = 0;
        double toWorst = 0;
        for (std::size_t c = 0; c < table.criteria; ++c) {
            toBest = std::hypot(toBest, table.weights[c] * (best[c] - table.at(a, c)));
            toWorst = std::hypot(toWorst, table.weights[c] * (table.at(a, c) - worst[c]));
        }
        scores.push_back(closenessOf(toBest, toWorst));
    }
    return detail::rankScores(problem, std::move(scores), Better::Higher, 1, table.notes);
}

std::vector<Issue> topsisCloseness(const TableView &table, std::span<const Direction> directions,
                                   std::span<const double> weights, std::span<double> closeness)
{
    std::vector<Issue> issues = checkTable(table, directions, weights, closeness);
    if (!issues.empty()) {
        return issues;
    }
    detail::ColumnSums sums(table.criteria);
    detail::sumColumns(table.cells.data(), table.alternatives, sums);
    const std::vector<double> share =
        normalisedWeights(std::vector<double>(weights.begin(), weights.end()));
    std::vector<double> factor(table.criteria, 0.0);
    for (std::size_t c = 0; c < table.criteria; ++c) {
        // NaN and infinity always reach the sum of squares; so do ratings beyond 1e150.
        if (!std::isfinite(sums.squares[c])) {
            issues.push_back({IssueCode::NotFinite,
                              "a rating is not a finite number, or too large to square",
                              "Give finite ratings below 1e150.",
                              {},
                              c});
        } else if (sums.squares[c] > 0 && !same(sums.high[c], sums.low[c])) {
            factor[c] = share[c] / std::sqrt(sums.squares[c]);
        }
        if (directions[c] == Direction::Minimise) {
            std::swap(sums.high[c], sums.low[c]);
        }
    }
    if (issues.empty()) {
        detail::closenessOfRows(table.cells.data(), table.alternatives, sums, factor,
                                closeness.data());
    }
    return issues;
}

} // namespace steelyard::scoring
