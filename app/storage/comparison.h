// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"
#include "storage/decision_store.h"

#include <QString>

namespace steelyard::storage {

// A decision with the base it is weighed with, what is its own laid over it, and what it is called:
// its file, say.
struct ComparedDecision
{
    QString name;
    KnowledgePointer base;
    decision::Decision decision;

    [[nodiscard]] decision::DiffSide side() const { return {*base, decision}; }
};

// Two decisions, A and B, and what differs between them.
struct Comparison
{
    ComparedDecision a;
    ComparedDecision b;
    decision::DecisionDiff diff;
};

// What was opened, which has a decision, as the one to compare with `a`: parts of its own under the
// ids of a's, see withMatchedParts().
[[nodiscard]] ComparedDecision comparedWith(const decision::Decision &a, const QString &name,
                                            DecisionResult opened);

} // namespace steelyard::storage
