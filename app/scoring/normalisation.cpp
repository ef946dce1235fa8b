// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/normalisation.h"

#include "scoring/tolerance.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

using Column = std::vector<double>;

bool needsPositive(Normalisation normalisation)
{
    return normalisation == Normalisation::Max || normalisation == Normalisation::Sum;
}

void scaleBy(Column &x, double divisor)
{
    for (double &cell : x) {
        cell /= divisor;
    }
}

// Normalises the column in place; false: it would divide by zero.
bool minMax(Column &x, bool up)
{
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    const double min = *low;
    const double max = *high;
    const double range = max / 2 - min / 2; // halved: the range of the largest doubles overflows
    if (!(range > 0)) {
        return false;
    }
    for (double &cell : x) {
        cell = up ? (cell / 2 - min / 2) / range : (max / 2 - cell / 2) / range;
    }
    return true;
}

bool byMax(Column &x, bool up)
{
    if (up) {
        const double max = *std::max_element(x.begin(), x.end());
        scaleBy(x, max > 0 ? max : 1.0);
        return max > 0;
    }
    const double min = *std::min_element(x.begin(), x.end());
    for (double &cell : x) {
        cell = min / cell;
    }
    return true;
}

bool bySum(Column &x, bool up)
{
    // Parts of the largest (or multiples of the smallest) cannot overflow.
    if (!byMax(x, up)) {
        return false;
    }
    double sum = 0;
    for (const double cell : x) {
        sum += cell;
    }
    scaleBy(x, sum);
    return true;
}

bool byLength(Column &x, bool up)
{
    double largest = 0;
    for (const double cell : x) {
        largest = std::max(largest, std::abs(cell));
    }
    if (!(largest > 0)) {
        return false;
    }
    double squares = 0;
    for (const double cell : x) {
        squares += (cell / largest) * (cell / largest);
    }
    const double length = std::sqrt(squares);
    for (double &cell : x) {
        const double part = cell / largest / length;
        cell = up ? part : 1 - part;
    }
    return true;
}

bool normaliseColumn(Column &x, Normalisation normalisation, bool up)
{
    switch (normalisation) {
    case Normalisation::None:
        for (double &cell : x) {
            cell = up ? cell : -cell;
        }
        return true;
    case Normalisation::MinMax:
        return minMax(x, up);
    case Normalisation::Max:
        return byMax(x, up);
    case Normalisation::Sum:
        return bySum(x, up);
    case Normalisation::Vector:
        return byLength(x, up);
    }
    return false;
}

// Makes a column equal that differs by rounding alone.
void levelOut(Table &table, std::size_t c)
{
    double low = table.at(0, c);
    double high = low;
    for (std::size_t a = 1; a < table.alternatives; ++a) {
        low = std::min(low, table.at(a, c));
        high = std::max(high, table.at(a, c));
    }
    for (std::size_t a = 0; same(low, high) && a < table.alternatives; ++a) {
        table.cells[a * table.criteria + c] = high;
    }
}

} // namespace

Table plausibleTable(const Problem &problem)
{
    Table table{problem.alternatives, problem.criteria, {}, normalisedWeights(problem.weights), {}};
    table.cells.resize(problem.cells.size());
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        const Bounds scale = scaleOf(problem, c);
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            const Cell &cell = problem.cell(a, c);
            table.cells[a * problem.criteria + c] =
                cell.unknown ? scale.low / 2 + scale.high / 2 : cell.value;
            if (cell.unknown || cell.low < cell.high) {
                table.notes.push_back({NoteCode::IntervalsNotCarried, a, c, {}});
            }
        }
        levelOut(table, c);
    }
    return table;
}

Result<Table> normalise(const Problem &problem, Normalisation normalisation)
{
    std::vector<Issue> issues = check(problem);
    if (!issues.empty()) {
        return issues;
    }
    Table table = plausibleTable(problem);
    Column column(table.alternatives);
    for (std::size_t c = 0; c < table.criteria; ++c) {
        for (std::size_t a = 0; a < table.alternatives; ++a) {
            column[a] = table.at(a, c);
        }
        const bool up = problem.directions[c] == Direction::Maximise;
        bool defined = table.weights[c] > 0;
        if (defined && needsPositive(normalisation)) {
            // A column of nothing but zeros says nothing, rather than being wrong.
            defined = std::any_of(column.begin(), column.end(), [](double x) { return x != 0; });
            for (std::size_t a = 0; defined && a < column.size(); ++a) {
                if (column[a] < 0 || (!up && column[a] == 0)) {
                    issues.push_back({IssueCode::NotPositive,
                                      up ? "the normalisation needs ratings of zero or more"
                                         : "the normalisation needs ratings above zero where they "
                                           "are to be minimised",
                                      "Use another normalisation, or shift the scale.", a, c});
                }
            }
            if (!issues.empty()) {
                continue;
            }
        }
        if (table.weights[c] > 0) {
            defined = defined && normaliseColumn(column, normalisation, up);
            if (!defined) {
                table.notes.push_back({NoteCode::InertByNormalisation, {}, c, {}});
            }
        }
        for (std::size_t a = 0; a < table.alternatives; ++a) {
            table.cells[a * table.criteria + c] = defined ? column[a] : 0.0;
        }
    }
    if (!issues.empty()) {
        return issues;
    }
    return table;
}

} // namespace steelyard::scoring
