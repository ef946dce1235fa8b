// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "knowledge/knowledge_base.h"

namespace steelyard::cli {

// Prints what is in a base, with the ids that other commands take.
void showBase(const knowledge::KnowledgeBase &base, Console &console);

} // namespace steelyard::cli
