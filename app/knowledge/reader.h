// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"
#include "knowledge/problem.h"

#include <optional>
#include <string_view>

namespace steelyard::knowledge {

struct ReadResult
{
    std::optional<KnowledgeBase> base; // set when no problem is an error
    std::vector<Problem> problems;     // errors and warnings, in the order of the file
};

// Reads one knowledge base from the bytes of a file. `file` is used in problems only.
// Checks everything it can and reports all problems at once: syntax, encoding, duplicate keys,
// nesting, size; then structure; then references, ranges and evidence. Never throws.
[[nodiscard]] ReadResult read(std::string_view bytes, std::string_view file);

} // namespace steelyard::knowledge
