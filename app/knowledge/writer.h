// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <string>

namespace steelyard::knowledge {

// The text of a base's file: read() of it gives the same base, apart from comments and the hash.
// What has its default is left out; one entry of a list to a line.
[[nodiscard]] std::string write(const KnowledgeBase &base);

} // namespace steelyard::knowledge
