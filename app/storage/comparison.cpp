// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/comparison.h"

#include "decision/matched_parts.h"
#include "decision/overlay.h"

#include <utility>

namespace steelyard::storage {

ComparedDecision comparedWith(const decision::Decision &a, const QString &name,
                              DecisionResult opened)
{
    decision::Decision matched = decision::withMatchedParts(*opened.decision, a);
    // Nothing is read again of a decision that stays as it is.
    if (decision::haveSameOverlay(matched, *opened.decision)) {
        return {name, std::move(opened.overlaid), *std::move(opened.decision)};
    }
    KnowledgePointer overlaid = decision::overlay(opened.base, matched).base;
    return {name, std::move(overlaid), std::move(matched)};
}

} // namespace steelyard::storage
