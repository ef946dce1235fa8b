// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/values.h"

#include "scoring/tolerance.h"

#include <algorithm>

namespace steelyard::scoring {

namespace {

// Halved before subtracting, which loses nothing and keeps the difference of the largest doubles
// finite.
double placeOnScale(double rating, const Bounds &scale)
{
    const double length = scale.high / 2 - scale.low / 2;
    return length > 0 ? (rating / 2 - scale.low / 2) / length : 0.0;
}

} // namespace

Bounds scaleOf(const Problem &problem, std::size_t criterion)
{
    if (!problem.bounds.empty() && problem.bounds[criterion]) {
        return *problem.bounds[criterion];
    }
    bool known = false;
    Bounds scale{0, 0};
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        const Cell &cell = problem.cell(a, criterion);
        if (cell.unknown) {
            continue;
        }
        scale.low = known ? std::min(scale.low, cell.low) : cell.low;
        scale.high = known ? std::max(scale.high, cell.high) : cell.high;
        known = true;
    }
    return same(scale.low, scale.high) ? Bounds{scale.low, scale.low} : scale;
}

double plausibleRating(const Problem &problem, std::size_t alternative, std::size_t criterion)
{
    const Cell &cell = problem.cell(alternative, criterion);
    if (!cell.unknown) {
        return cell.value;
    }
    const Bounds scale = scaleOf(problem, criterion);
    return scale.low / 2 + scale.high / 2;
}

Values valuesOf(const Problem &problem)
{
    Values values;
    values.alternatives = problem.alternatives;
    values.criteria = problem.criteria;
    values.weights = normalisedWeights(problem.weights);
    values.value.resize(problem.cells.size());
    values.low.resize(problem.cells.size());
    values.high.resize(problem.cells.size());
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        const Bounds scale = scaleOf(problem, c);
        const double length = scale.high / 2 - scale.low / 2;
        const double largest = std::max(std::abs(scale.low / 2), std::abs(scale.high / 2));
        values.scales.push_back(scale);
        values.sizes.push_back(length > 0 ? stretchedSize(largest, 1 / length) : 1.0);
    }
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const std::size_t i = a * problem.criteria + c;
            const Bounds &scale = values.scales[c];
            const bool empty = !(scale.low < scale.high);
            const Cell &cell = problem.cells[i];
            if (cell.unknown) {
                values.low[i] = 0;
                values.value[i] = empty ? 0 : 0.5;
                values.high[i] = empty ? 0 : 1;
                continue;
            }
            values.low[i] = placeOnScale(cell.low, scale);
            values.value[i] = placeOnScale(cell.value, scale);
            values.high[i] = placeOnScale(cell.high, scale);
            if (problem.directions[c] == Direction::Minimise && !empty) {
                const double worst = 1 - values.high[i];
                values.value[i] = 1 - values.value[i];
                values.high[i] = 1 - values.low[i];
                values.low[i] = worst;
            }
        }
    }
    return values;
}

} // namespace steelyard::scoring
