// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

struct ReadResult
{
    std::optional<KnowledgeBase> base; // set when no problem is an error
    std::vector<Diagnostic> problems;  // errors and warnings, in the order of the file
};

struct ReadOptions
{
    // The day against which evidence is stale, "2026-11-20". Empty: age is not checked, so that the
    // same bytes always read the same.
    std::string today;
    // Also warn of what a reviewer would ask: weak evidence for what weighs most, overlapping
    // criteria that one answer raises together, criteria that separate nothing, questions that
    // cannot change the verdict.
    bool thorough = false;
};

// Reads one knowledge base from the bytes of a file. `file` is used in problems only.
// Checks everything it can and reports all problems at once: syntax, encoding, duplicate keys,
// nesting, size (json_text.h); then structure; then references, ranges and evidence. Never throws.
// Ratings are put into the order of KnowledgeBase::ratings; all else keeps the order of the file.
[[nodiscard]] ReadResult read(std::string_view bytes, std::string_view file,
                              const ReadOptions &options = {});

} // namespace steelyard::knowledge
