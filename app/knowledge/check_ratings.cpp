// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr std::size_t kMostMissingCells = 1000; // named one by one

void checkEvidence(const Check &check, const Rating &rating, const JsonPath &place)
{
    check.resolveAll(check.sources, rating.sources, place / "sources");
    const JsonPath dissent = place / "dissent";
    for (std::size_t i = 0; i < rating.dissent.size(); ++i) {
        const JsonPath item = dissent / i;
        check.resolve(check.sources, rating.dissent[i].source, item / "source");
    }
    check.date(rating.asOf, place / "asOf");
    if (!rating.value) {
        return;
    }
    const bool judged = rating.kind == EvidenceKind::Judgement;
    if (rating.sources.empty() && !judged) {
        check.error(place, "This rating is called a fact or a measure but names no source.",
                    "Name its sources, or call it a judgement.");
    } else if (rating.sources.empty()) {
        check.warn(place, "This rating names no source.", "Name what the judgement rests on.");
    }
    if (rating.reason.empty()) {
        check.warn(place, "This rating has no reason.",
                   "Say in \"reason\" why it has this place on the scale.");
    }
    if (restsOnOpinions(check, rating.sources) &&
        (!judged || rating.confidence == Confidence::High)) {
        check.warn(place / "sources", "This rating claims more than the opinions it rests on.",
                   "Find a better source, call it a judgement, or lower its confidence.");
    }
}

void checkValue(const Check &check, const Rating &rating, const Criterion &criterion,
                const JsonPath &place)
{
    const std::pair<std::string_view, double> values[] = {
        {"value", rating.value.value_or(std::nan(""))}, {"low", rating.low}, {"high", rating.high}};
    for (const auto &[key, value] : values) {
        // A level may lie beyond the ends of its measure, where it is worth what the end is.
        if (!criterion.measure && (value < criterion.scaleLow || value > criterion.scaleHigh)) {
            check.error(place / key,
                        numberText(value) + " is not on the scale of " + inQuotes(criterion.id) +
                            ", which goes from " +
                            spanText(criterion.scaleLow, criterion.scaleHigh) + ".",
                        "Write a number on the scale.");
        }
    }
    if (rating.low > rating.high) {
        check.error(place / "low", "The plausible range ends before it begins.",
                    "Make \"low\" at most \"high\".");
    } else if (rating.value && (*rating.value < rating.low || *rating.value > rating.high)) {
        check.error(place / "value",
                    "The rating " + numberText(*rating.value) + " is outside its plausible range " +
                        spanText(rating.low, rating.high) + ".",
                    "Widen the range or correct the rating.");
    }
}

// Cells are kept in a map, never in a table: a small file can name a table of any size.
using Cells = std::unordered_map<std::uint64_t, std::size_t>;

void checkMissing(const Check &check, const Cells &cells)
{
    const std::uint64_t columns = check.base.alternatives.size();
    const std::uint64_t total = columns * check.base.criteria.size();
    const JsonPath ratings("ratings");
    std::uint64_t missing = total - cells.size();
    for (std::uint64_t cell = 0, named = 0; missing > 0; ++cell) {
        if (cells.contains(cell)) {
            continue;
        }
        if (named++ == kMostMissingCells) {
            check.error(ratings, std::to_string(missing) + " more ratings are missing.",
                        "Add them.");
            return;
        }
        const auto row = static_cast<std::size_t>(cell / columns);
        const auto column = static_cast<std::size_t>(cell % columns);
        check.error(ratings,
                    "There is no rating of " + inQuotes(check.base.alternatives[column].id) +
                        " for " + inQuotes(check.base.criteria[row].id) + ".",
                    "Add one; with \"value\": null when it is not known.");
        --missing;
    }
}

// One criterion's ratings as far as they are all the same, so far.
struct Sameness
{
    const Rating *first = nullptr;
    bool same = true;
};

void checkSeparation(const Check &check, const std::vector<Sameness> &rows)
{
    const JsonPath criteria("criteria");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].first != nullptr && rows[i].same && check.base.alternatives.size() > 1) {
            check.warn(criteria / i,
                       "All alternatives have the same rating here, so this criterion separates "
                       "nothing.",
                       "Rate more finely, or remove the criterion.");
        }
    }
}

} // namespace

bool restsOnOpinions(const Check &check, const std::vector<std::string> &sources)
{
    return !sources.empty() &&
           std::all_of(sources.begin(), sources.end(), [&](const std::string &id) {
               const auto index = check.sources.find(id);
               return index && check.base.sources[*index].reliability == Reliability::Opinion;
           });
}

void checkRatings(const Check &check)
{
    const std::vector<Rating> &ratings = check.base.ratings;
    Cells cells;
    cells.reserve(ratings.size());
    std::vector<Sameness> rows(check.base.criteria.size());
    bool allPlaced = check.criteria.complete && check.alternatives.complete &&
                     check.criteria.distinct && check.alternatives.distinct;
    const JsonPath section("ratings");
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const Rating &rating = ratings[i];
        const JsonPath place = section / i;
        checkEvidence(check, rating, place);
        const auto row = check.resolve(check.criteria, rating.criterion, place / "criterion");
        const auto column =
            check.resolve(check.alternatives, rating.alternative, place / "alternative");
        allPlaced = allPlaced && !rating.criterion.empty() && !rating.alternative.empty();
        if (row) {
            checkValue(check, rating, check.base.criteria[*row], place);
        }
        if (!row || !column) {
            continue;
        }
        const std::uint64_t cell = std::uint64_t{*row} * check.base.alternatives.size() + *column;
        if (!cells.emplace(cell, i).second) {
            check.error(place,
                        "There are two ratings of " + inQuotes(rating.alternative) + " for " +
                            inQuotes(rating.criterion) + ".",
                        "Keep one of them.");
        }
        Sameness &sameness = rows[*row];
        if (sameness.first == nullptr) {
            sameness.first = &rating;
        }
        sameness.same = sameness.same && rating.value && rating.value == sameness.first->value &&
                        rating.low == sameness.first->low && rating.high == sameness.first->high;
    }
    // While a rating has no place, it may be the one that is missing elsewhere; while an id stands
    // for two things, it is not clear what is missing.
    if (allPlaced) {
        checkMissing(check, cells);
    }
    checkSeparation(check, rows);
}

} // namespace steelyard::knowledge
