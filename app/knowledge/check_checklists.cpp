// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <tuple>

namespace steelyard::knowledge {

namespace {

constexpr double kSameSum = 1e-6; // sums of decimal fractions are not exact

// The N of the unit "of N", or nothing.
std::optional<std::size_t> countedOf(std::string_view unit)
{
    constexpr std::string_view of = "of ";
    std::size_t number = 0;
    if (!unit.starts_with(of)) {
        return std::nullopt;
    }
    const char *const end = unit.data() + unit.size();
    const auto [rest, fault] = std::from_chars(unit.data() + of.size(), end, number);
    return fault == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

// The measures that say "5.7 of 6": by criterion, alternative and the 6.
class Counts
{
public:
    explicit Counts(const Check &check)
    {
        const std::vector<Rating> &ratings = check.base.ratings;
        for (std::size_t i = 0; i < ratings.size() && !check.base.checklists.empty(); ++i) {
            for (std::size_t k = 0; k < ratings[i].measures.size(); ++k) {
                const auto row = check.criteria.find(ratings[i].criterion);
                const auto column = check.alternatives.find(ratings[i].alternative);
                const auto most = countedOf(ratings[i].measures[k].unit);
                if (row && column && most) {
                    m_found.try_emplace({*row, *column, *most},
                                        Found{i, k, ratings[i].measures[k].value});
                }
            }
        }
    }

    void compare(const Check &check, std::size_t criterion, std::size_t alternative,
                 std::size_t items, double sum) const
    {
        const auto found = m_found.find({criterion, alternative, items});
        if (found == m_found.end() || std::abs(found->second.value - sum) <= kSameSum) {
            return;
        }
        const JsonPath ratings("ratings");
        const JsonPath rating = ratings / found->second.rating;
        const JsonPath measures = rating / "measures";
        const JsonPath measure = measures / found->second.measure;
        check.warn(measure / "value",
                   "The measure says " + numberText(found->second.value) +
                       ", but the points of its checklist add up to " +
                       numberText(std::round(sum * 1000) / 1000) + ".",
                   "Count again, and correct the one that is wrong.");
    }

private:
    struct Found
    {
        std::size_t rating = 0;
        std::size_t measure = 0;
        double value = 0;
    };
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, Found> m_found;
};

// The points of each alternative in one checklist so far.
using Sums = std::map<std::size_t, double>;

// Whether every alternative has its one state.
bool checkItem(const Check &check, const ChecklistItem &item, const JsonPath &place, Sums &sums)
{
    const JsonPath states = place / "states";
    std::map<std::size_t, double> points;
    bool sound = check.alternatives.complete;
    for (std::size_t i = 0; i < item.states.size(); ++i) {
        const ChecklistState &state = item.states[i];
        const JsonPath here = states / i;
        const auto index =
            check.resolve(check.alternatives, state.alternative, here / "alternative");
        sound = sound && index;
        check.checkSources("state", state.sources, here);
        if (index && !points.emplace(*index, state.points).second) {
            check.error(here, "There are two states for " + inQuotes(state.alternative) + ".",
                        "Keep one of them.");
        }
    }
    const JsonPath unknown = place / "unknownFor";
    const std::vector<std::size_t> unknownFor = unknownOnes(check, item.unknownFor, unknown);
    for (const std::size_t index : unknownFor) {
        if (points.contains(index)) {
            contradictState(check, index, unknown);
        }
    }
    const auto isUnknown = [&unknownFor](std::size_t index) {
        return std::find(unknownFor.begin(), unknownFor.end(), index) != unknownFor.end();
    };
    for (std::size_t i = 0; sound && i < check.alternatives.all.size(); ++i) {
        // Of two alternatives with one id only the first can be meant.
        if (!points.contains(i) && !isUnknown(i) &&
            check.alternatives.find(check.alternatives.all[i]) == i) {
            check.error(states,
                        "The state of " + inQuotes(check.alternatives.all[i]) + " is missing.",
                        "Say for every alternative how much of this it has, or name it in "
                        "\"unknownFor\".");
        }
    }
    for (const auto &[alternative, value] : points) {
        sums[alternative] += value;
    }
    return sound && points.size() == check.alternatives.all.size();
}

} // namespace

void checkChecklists(const Check &check)
{
    const Counts counts(check);
    const JsonPath section("checklists");
    for (std::size_t i = 0; i < check.base.checklists.size(); ++i) {
        const Checklist &checklist = check.base.checklists[i];
        const JsonPath place = section / i;
        const JsonPath items = place / "items";
        const auto criterion =
            check.resolve(check.criteria, checklist.criterion, place / "criterion");
        Sums sums;
        bool whole = true;
        for (std::size_t k = 0; k < checklist.items.size(); ++k) {
            whole = checkItem(check, checklist.items[k], items / k, sums) && whole;
        }
        for (const auto &[alternative, sum] : sums) {
            if (whole && criterion) {
                counts.compare(check, *criterion, alternative, checklist.items.size(), sum);
            }
        }
    }
}

} // namespace steelyard::knowledge
