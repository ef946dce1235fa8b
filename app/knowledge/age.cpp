// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/age.h"

#include "knowledge/dates.h"

#include <algorithm>

namespace steelyard::knowledge {

bool isStale(const KnowledgeBase &base, const Rating &rating, std::string_view today)
{
    const auto now = dayNumber(today);
    if (!now || base.reviewIntervalDays == 0) {
        return false;
    }
    std::optional<int> day = dayNumber(rating.asOf);
    if (rating.asOf.empty()) {
        for (const std::string &id : rating.sources) {
            if (const Source *source = base.source(id)) {
                day = std::max(day, dayNumber(source->readOn));
            }
        }
    }
    return day && *now - *day > base.reviewIntervalDays;
}

} // namespace steelyard::knowledge
