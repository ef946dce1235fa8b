// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "storage/knowledge_bases.h"

// The bundled bases, and decisions on them that come out the same in every version of a base.
namespace steelyard::tests {

// The bundled base of this id; ends the test when it cannot be read.
[[nodiscard]] storage::KnowledgePointer bundledBase(const QString &id);

// The base that the published comparisons of Python web frameworks belong to.
[[nodiscard]] storage::KnowledgePointer frameworks();

// A decision with few samples and a seed of its own. A decision's usual seed depends on its title
// and its base, and what a base says must not be proved by a lucky seed.
[[nodiscard]] decision::Decision smallDecision(const knowledge::KnowledgeBase &base);

// The same with the answers of one of the base's cases.
[[nodiscard]] decision::Decision smallDecision(const knowledge::KnowledgeBase &base,
                                               const knowledge::Scenario &scenario);

} // namespace steelyard::tests
