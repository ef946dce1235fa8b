// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_sums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard::sheets {

namespace {

constexpr std::size_t kMostCellsTried = 20'000;
constexpr std::size_t kRivalsTried = 3;
constexpr std::size_t kNamedCells = 3;
constexpr std::size_t kNamedWeights = 2;

// Away from `from` to a number with as many decimals.
double roundedOutwards(double from, double to, int decimals)
{
    static constexpr std::array<double, 7> powers{1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    const double scale = powers[static_cast<std::size_t>(std::clamp(decimals, 0, 6))];
    const double scaled = to * scale;
    if (std::abs(scaled) > 1e15) {
        return to;
    }
    // A number that is there up to rounding stays.
    const double near = std::round(scaled);
    if (std::abs(scaled - near) < 1e-11 * std::max(1.0, std::abs(scaled))) {
        return near / scale;
    }
    return (to > from ? std::ceil(scaled) : std::floor(scaled)) / scale;
}

struct Rated
{
    AuditChange change;
    double size = 0;
};

std::vector<AuditChange> smallest(std::vector<Rated> rated, std::size_t most)
{
    std::stable_sort(rated.begin(), rated.end(),
                     [](const Rated &left, const Rated &right) { return left.size < right.size; });
    std::vector<AuditChange> changes;
    for (std::size_t i = 0; i < std::min(rated.size(), most); ++i) {
        changes.push_back(rated[i].change);
    }
    return changes;
}

// Whether the option is first at the number, or, where it was first, is not any more.
bool isTurned(const SheetSums &sums, std::size_t option, std::size_t criterion, double value)
{
    const std::size_t before = leaderOf(sums.scores());
    const std::vector<double> scores = sums.withCell(option, criterion, value);
    const std::size_t after = leaderOf(scores);
    return after != before && (option == before || option == after) &&
           scores[after] > scores[before] + kLeastLead;
}

} // namespace

std::optional<double> turningValue(const SheetSums &sums, std::size_t option, std::size_t criterion,
                                   double from, double to, int decimals)
{
    if (!isTurned(sums, option, criterion, to)) {
        return std::nullopt;
    }
    double near = from;
    double far = to;
    for (int step = 0; step < 50; ++step) {
        const double middle = near + (far - near) / 2;
        (isTurned(sums, option, criterion, middle) ? far : near) = middle;
    }
    for (int more = decimals; more <= decimals + 2; ++more) {
        const double rounded = roundedOutwards(from, far, more);
        const bool within = to > from ? rounded <= to : rounded >= to;
        if (within && isTurned(sums, option, criterion, rounded)) {
            return rounded;
        }
    }
    return far;
}

std::vector<AuditChange> cellChanges(const AuditTable &table, const SheetSums &sums)
{
    if (table.cells.size() > kMostCellsTried) {
        return {};
    }
    const std::vector<std::size_t> order = orderOf(sums.scores());
    std::vector<Rated> rated;
    for (std::size_t place = 0; place < std::min(order.size(), kRivalsTried + 1); ++place) {
        const std::size_t option = order[place];
        for (std::size_t c = 0; c < sums.criteria(); ++c) {
            const auto cell = table.cells[option * sums.criteria() + c];
            const auto [worst, best] = sums.ends(c);
            if (!cell || worst == best || sums.shares()[c] <= 0 || table.criteria[c].exact) {
                continue;
            }
            const double end = place == 0 ? worst : best;
            const auto to = turningValue(sums, option, c, *cell, end, table.criteria[c].decimals);
            if (to) {
                AuditChange change{ChangeKind::Cell, option, c, *cell, *to, 0};
                change.leader = leaderOf(sums.withCell(option, c, *to));
                rated.push_back({change, std::abs(*to - *cell) / std::abs(best - worst)});
            }
        }
    }
    return smallest(std::move(rated), kNamedCells);
}

std::vector<AuditChange> weightChanges(const SheetSums &sums)
{
    const std::size_t leader = leaderOf(sums.scores());
    std::vector<Rated> rated;
    for (std::size_t c = 0; c < sums.criteria(); ++c) {
        const double now = sums.shares()[c];
        const std::vector<double> none = sums.withShare(c, 0);
        std::optional<double> nearest;
        for (std::size_t o = 0; o < sums.options(); ++o) {
            // Both scores are straight lines over the share; they meet where the difference is 0.
            const double atNone = none[leader] - none[o];
            const double atAll = sums.points(leader, c) - sums.points(o, c);
            if (o == leader || atNone == atAll) {
                continue;
            }
            const double meet = atNone / (atNone - atAll);
            if (meet > 0 && meet < 1 &&
                (!nearest || std::abs(meet - now) < std::abs(*nearest - now))) {
                nearest = meet;
            }
        }
        if (!nearest) {
            continue;
        }
        // Past where they meet, in whole per cent.
        const double past = *nearest + (*nearest > now ? 1e-9 : -1e-9);
        const double to = std::clamp(roundedOutwards(now, past, 2), 0.0, 1.0);
        const std::vector<double> scores = sums.withShare(c, to);
        const std::size_t then = leaderOf(scores);
        if (scores[then] > scores[leader] + kLeastLead) {
            rated.push_back({{ChangeKind::Weight, 0, c, now, to, then}, std::abs(to - now)});
        }
    }
    return smallest(std::move(rated), kNamedWeights);
}

} // namespace steelyard::sheets
