// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/promethee.h"

#include "scoring/normalisation.h"
#include "scoring/rank_scores.h"

#include <numeric>

namespace steelyard::scoring {

namespace {

// Every shape but the Gaussian is 0 up to `from`, then `base` + (d - from) x slope up to `to`, then
// 1. Without a slope it jumps at both.
struct Pieces
{
    double from = 0;
    double to = 0;
    double base = 0;
    double slope = 0;
};

Pieces piecesOf(const Preference &preference)
{
    switch (preference.shape) {
    case PreferenceShape::UShape:
        return {preference.q, preference.q, 0, 0};
    case PreferenceShape::VShape:
        return {0, preference.p, 0, 1 / preference.p};
    case PreferenceShape::Level:
        return {preference.q, preference.p, 0.5, 0};
    case PreferenceShape::Linear:
        if (above(preference.p, preference.q)) {
            return {preference.q, preference.p, 0, 1 / (preference.p - preference.q)};
        }
        return {preference.q, preference.q, 0, 0};
    case PreferenceShape::Usual:
    case PreferenceShape::Gaussian:
        break;
    }
    return {};
}

// For ratings sorted ascending, adds to out[i] the preferences of each over all others. Walking up,
// those preferred partly and those preferred fully are two growing starts of the list.
void preferencesOver(const std::vector<double> &x, const Pieces &pieces, std::vector<double> &out)
{
    std::size_t partly = 0;
    std::size_t fully = 0;
    double between = 0; // sum of x[fully..partly), from x[0] to keep it small
    const bool jumps = !(pieces.slope > 0);
    const auto preferred = [&](double better, double worse, double threshold) {
        return jumps ? exceedsBy(better, worse, threshold) : better - worse > threshold;
    };
    for (std::size_t i = 0; i < x.size(); ++i) {
        while (partly < i && preferred(x[i], x[partly], pieces.from)) {
            between += x[partly] - x[0];
            ++partly;
        }
        while (fully < partly && preferred(x[i], x[fully], pieces.to)) {
            between -= x[fully] - x[0];
            ++fully;
        }
        const auto count = static_cast<double>(partly - fully);
        const double part =
            count * pieces.base + pieces.slope * (count * (x[i] - x[0] - pieces.from) - between);
        // Rounding in the running sum must not leave the range of what it sums.
        out[i] = static_cast<double>(fully) + std::clamp(part, 0.0, count);
    }
}

void gaussianFlows(const std::vector<double> &x, double s, std::vector<double> &over,
                   std::vector<double> &under)
{
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double ratio = (x[i] - x[j]) / s;
            const double preference = -std::expm1(-ratio * ratio / 2);
            over[i] += preference;
            under[j] += preference;
        }
    }
}

void linearFlows(std::vector<double> x, const Pieces &pieces, std::vector<double> &over,
                 std::vector<double> &under)
{
    preferencesOver(x, pieces, over);
    // Who is preferred to x is whom -x is preferred to.
    std::reverse(x.begin(), x.end());
    for (double &rating : x) {
        rating = -rating;
    }
    preferencesOver(x, pieces, under);
    std::reverse(under.begin(), under.end());
}

std::vector<Issue> checkPreferences(const Problem &problem,
                                    const std::vector<Preference> &preferences)
{
    std::vector<Issue> issues = check(problem);
    if (!issues.empty()) {
        return issues;
    }
    if (preferences.size() != problem.criteria) {
        issues.push_back({IssueCode::SizeMismatch,
                          "there is not one preference function a criterion",
                          "Give one for every criterion.",
                          {},
                          {}});
        return issues;
    }
    for (std::size_t c = 0; c < preferences.size(); ++c) {
        const auto &[shape, q, p, s] = preferences[c];
        const bool needsQ = shape == PreferenceShape::UShape || shape == PreferenceShape::Level ||
                            shape == PreferenceShape::Linear;
        const bool ordered = shape == PreferenceShape::Level || shape == PreferenceShape::Linear;
        const bool valid = (!needsQ || (std::isfinite(q) && q >= 0)) &&
                           (!ordered || (std::isfinite(p) && !above(q, p))) &&
                           (shape != PreferenceShape::VShape || (std::isfinite(p) && p > 0)) &&
                           (shape != PreferenceShape::Gaussian || (std::isfinite(s) && s > 0));
        if (!valid && problem.weights[c] > 0) {
            issues.push_back({IssueCode::InvalidParameter,
                              "the thresholds of the preference function are out of range",
                              "Give q >= 0, p >= q (v-shape: p > 0) and s > 0.",
                              {},
                              c});
        }
    }
    return issues;
}

} // namespace

Result<Promethee> promethee(const Problem &problem, const std::vector<Preference> &preferences)
{
    if (auto issues = checkPreferences(problem, preferences); !issues.empty()) {
        return issues;
    }
    const Table table = plausibleTable(problem);
    const std::size_t n = table.alternatives;
    const double others = n > 1 ? static_cast<double>(n - 1) : 1.0;
    Promethee result;
    result.plus.assign(n, 0.0);
    result.minus.assign(n, 0.0);
    std::vector<std::pair<double, std::size_t>> order(n);
    std::vector<double> x(n);
    double scale = 0;
    for (std::size_t c = 0; c < table.criteria; ++c) {
        if (!(table.weights[c] > 0)) {
            continue;
        }
        const bool up = problem.directions[c] == Direction::Maximise;
        for (std::size_t a = 0; a < n; ++a) {
            order[a] = {up ? table.at(a, c) : -table.at(a, c), a};
        }
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < n; ++i) {
            x[i] = order[i].first;
        }
        std::vector<double> over(n, 0.0);
        std::vector<double> under(n, 0.0);
        double slope = 0;
        if (preferences[c].shape == PreferenceShape::Gaussian) {
            slope = 1 / preferences[c].s;
            gaussianFlows(x, preferences[c].s, over, under);
        } else {
            const Pieces pieces = piecesOf(preferences[c]);
            slope = pieces.slope;
            linearFlows(x, pieces, over, under);
        }
        const double largest = std::max(std::abs(x.front()), std::abs(x.back()));
        scale += table.weights[c] * stretchedSize(largest, slope);
        for (std::size_t i = 0; i < n; ++i) {
            result.plus[order[i].second] += table.weights[c] * over[i] / others;
            result.minus[order[i].second] += table.weights[c] * under[i] / others;
        }
    }
    std::vector<double> net(n);
    for (std::size_t a = 0; a < n; ++a) {
        net[a] = result.plus[a] - result.minus[a];
    }
    auto ranking = detail::rankScores(problem, std::move(net), Better::Higher, scale, table.notes);
    if (!ranking.ok()) {
        return ranking.issues();
    }
    result.ranking = std::move(ranking).value();
    return result;
}

} // namespace steelyard::scoring
