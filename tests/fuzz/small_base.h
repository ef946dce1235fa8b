// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

namespace steelyard::fuzz {

// tests/data/knowledge/small.json, read once. Ends the program when it cannot be read.
[[nodiscard]] const knowledge::KnowledgeBase &smallBase();

} // namespace steelyard::fuzz
