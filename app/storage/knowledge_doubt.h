// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/knowledge_base.h"

#include <QString>

// Whether a decision is weighed with the base that it names: said wherever its numbers are.
namespace steelyard::storage {

// What speaks against the base that a decision is weighed with, in one sentence; empty: nothing. A
// base is told by the hash of what is in it: one that has the id of a bundled base differs from it,
// or a copy inside the decision differs from what the decision names.
[[nodiscard]] QString knowledgeDoubt(const knowledge::KnowledgeBase &base,
                                     const decision::Decision &decision);

// Whether the copy inside a decision is what the decision names; true without a copy. Used or not.
[[nodiscard]] bool carriedCopyFits(const decision::Decision &decision);

// Whether a base of this id comes with the program.
[[nodiscard]] bool isBundled(const std::string &id);

} // namespace steelyard::storage
