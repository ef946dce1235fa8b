// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"

#include <optional>

namespace steelyard::report {

// The base with names of options and criteria that leave a page of a board report room for what is
// said of them: longer ones end with an ellipsis. Nothing when none is that long.
[[nodiscard]] std::optional<knowledge::KnowledgeBase>
withFittingNames(const knowledge::KnowledgeBase &base);

} // namespace steelyard::report
