// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <set>
#include <string>

// Inside this library only.
namespace steelyard::decision {

// Takes criteria and alternatives out of a base, with their ratings and whatever else speaks of
// them: a question that changes nothing any more goes too, unless another or a rule depends on it.
// What is left is as sound as it was.
void removeFromBase(knowledge::KnowledgeBase &base, const std::set<std::string> &criteria,
                    const std::set<std::string> &alternatives);

} // namespace steelyard::decision
