// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace steelyard::knowledge {

namespace {

void checkScale(const Check &check, const Criterion &criterion, const Place &place)
{
    // Written so that NaN, which has been reported already, passes.
    if (criterion.scaleLow >= criterion.scaleHigh)
        check.error(place / "scaleHigh", "The scale ends where it begins, or before.",
                    "Make \"scaleHigh\" larger than \"scaleLow\".");
    const Place anchors = place / "anchors";
    for (std::size_t i = 0; i < criterion.anchors.size(); ++i) {
        const Place anchor = anchors / i;
        const double at = criterion.anchors[i].at;
        if (at < criterion.scaleLow || at > criterion.scaleHigh)
            check.error(anchor / "at",
                        "The anchor " + numberText(at) + " is not on the scale from " +
                            spanText(criterion.scaleLow, criterion.scaleHigh) + ".",
                        "Move it onto the scale, or widen the scale.");
        if (i > 0 && at <= criterion.anchors[i - 1].at)
            check.error(anchor / "at", "The anchors do not ascend.",
                        "Sort them from the low to the high end, each once.");
    }
}

// Two criteria that count partly the same count double when neither is lighter for it. A note on
// either says that the author knows and how much they share.
class Overlaps
{
public:
    explicit Overlaps(const Check &check)
        : check_(check)
        , average_(averageWeight(check.base.criteria))
    {
    }

    void check(std::size_t index, const Place &place)
    {
        const std::vector<Criterion> &criteria = check_.base.criteria;
        const Criterion &criterion = criteria[index];
        check_.followAll(check_.criteria, criterion.overlapsWith, place);
        for (std::size_t i = 0; i < criterion.overlapsWith.size(); ++i) {
            const auto other = check_.criteria.find(criterion.overlapsWith[i]);
            if (!other)
                continue;
            if (*other == index)
                check_.error(place / i, "A criterion cannot overlap with itself.", "Remove it.");
            else if (countsInFull(criterion) && countsInFull(criteria[*other]) &&
                     reported_.insert(std::minmax(index, *other)).second)
                check_.warn(place / i,
                            "This criterion and " + quoted(criteria[*other].id) +
                                " count partly the same, and neither weighs less for it.",
                            "Give one of them a default weight below the average, which is " +
                                numberText(std::round(average_ * 100) / 100) +
                                ", or say in its \"note\" why both count in full.");
        }
    }

private:
    bool countsInFull(const Criterion &criterion) const
    {
        return criterion.defaultWeight >= average_ && criterion.defaultWeight > 0 &&
               criterion.note.empty();
    }

    const Check &check_;
    double average_;
    std::set<std::pair<std::size_t, std::size_t>> reported_;
};

} // namespace

double averageWeight(const std::vector<Criterion> &criteria)
{
    double sum = 0;
    double count = 0;
    for (const Criterion &criterion : criteria) {
        if (criterion.defaultWeight > 0) {
            sum += criterion.defaultWeight;
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

void checkCriteria(const Check &check)
{
    const std::vector<Criterion> &criteria = check.base.criteria;
    std::vector<bool> used(check.base.groups.size());
    bool allPlaced = true; // otherwise a misspelt group is why another one seems unused
    Overlaps overlaps(check);
    const Place section("criteria");
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Place place = section / i;
        const auto group = check.follow(check.groups, criteria[i].group, place / "group");
        allPlaced = allPlaced && group;
        if (group)
            used[*group] = true;
        checkScale(check, criteria[i], place);
        overlaps.check(i, place / "overlapsWith");
    }
    const Place groups("groups");
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (allPlaced && !used[i])
            check.warn(groups / i, "No criterion belongs to this group.", "Remove it.");
    }
}

} // namespace steelyard::knowledge
