// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <string_view>

namespace steelyard::knowledge {

// Whether a rating's evidence is older than the base's review interval on a day, "2026-11-20".
// Without a date of its own a rating is as old as its newest source; without any it is not known
// to be stale.
[[nodiscard]] bool isStale(const KnowledgeBase &base, const Rating &rating, std::string_view today);

} // namespace steelyard::knowledge
