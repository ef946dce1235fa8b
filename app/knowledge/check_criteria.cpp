// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace steelyard::knowledge {

namespace {

void checkScale(const Check &check, const Criterion &criterion, const JsonPath &place)
{
    // Written so that NaN, which has been reported already, passes.
    if (criterion.scaleLow >= criterion.scaleHigh) {
        check.error(place / "scaleHigh", "The scale ends where it begins, or before.",
                    "Make \"scaleHigh\" larger than \"scaleLow\".");
    }
    const JsonPath anchors = place / "anchors";
    for (std::size_t i = 0; i < criterion.anchors.size(); ++i) {
        const JsonPath anchor = anchors / i;
        const double at = criterion.anchors[i].at;
        if (at < criterion.scaleLow || at > criterion.scaleHigh) {
            check.error(anchor / "at",
                        "The anchor " + numberText(at) + " is not on the scale from " +
                            spanText(criterion.scaleLow, criterion.scaleHigh) + ".",
                        "Move it onto the scale, or widen the scale.");
        }
        if (i > 0 && at <= criterion.anchors[i - 1].at) {
            check.error(anchor / "at", "The anchors do not ascend.",
                        "Sort them from the low to the high end, each once.");
        }
    }
}

// Two criteria that count partly the same count double when neither is lighter for it. A note on
// either says that the author knows and how much they share.
class Overlaps
{
public:
    explicit Overlaps(const Check &check)
        : m_check(check)
        , m_average(averageWeight(check.base.criteria))
    {
    }

    void check(std::size_t index, const JsonPath &place)
    {
        const std::vector<Criterion> &criteria = m_check.base.criteria;
        const Criterion &criterion = criteria[index];
        m_check.resolveAll(m_check.criteria, criterion.overlapsWith, place);
        for (std::size_t i = 0; i < criterion.overlapsWith.size(); ++i) {
            const auto other = m_check.criteria.find(criterion.overlapsWith[i]);
            if (!other) {
                continue;
            }
            if (*other == index) {
                m_check.error(place / i, "A criterion cannot overlap with itself.", "Remove it.");
            } else if (countsInFull(criterion) && countsInFull(criteria[*other]) &&
                       m_reported.insert(std::minmax(index, *other)).second) {
                m_check.warn(place / i,
                             "This criterion and " + inQuotes(criteria[*other].id) +
                                 " count partly the same, and neither weighs less for it.",
                             "Give one of them a default weight below the average, which is " +
                                 numberText(std::round(m_average * 100) / 100) +
                                 ", or say in its \"note\" why both count in full.");
            }
        }
    }

private:
    bool countsInFull(const Criterion &criterion) const
    {
        return criterion.defaultWeight >= m_average && criterion.defaultWeight > 0 &&
               criterion.note.empty();
    }

    const Check &m_check;
    double m_average;
    std::set<std::pair<std::size_t, std::size_t>> m_reported;
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
    const JsonPath section("criteria");
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const JsonPath place = section / i;
        const auto group = check.resolve(check.groups, criteria[i].group, place / "group");
        allPlaced = allPlaced && group;
        if (group) {
            used[*group] = true;
        }
        checkScale(check, criteria[i], place);
        overlaps.check(i, place / "overlapsWith");
    }
    const JsonPath groups("groups");
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (allPlaced && !used[i]) {
            check.warn(groups / i, "No criterion belongs to this group.", "Remove it.");
        }
    }
}

} // namespace steelyard::knowledge
