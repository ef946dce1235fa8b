// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "knowledge/knowledge_base.h"

#include <string>
#include <vector>

namespace steelyard::decision {

// What a knowledge base's verdicts say against its own rules: a warning for every case, and for
// every answer given alone, whose winner one of its rules "avoid X if" speaks against. Rules and
// weights then tell the reader two things. By place in the file, without line and column.
[[nodiscard]] std::vector<knowledge::Diagnostic>
adviseOnVerdicts(const knowledge::KnowledgeBase &base, const std::string &file);

} // namespace steelyard::decision
