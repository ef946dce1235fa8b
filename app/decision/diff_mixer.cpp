// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_parts.h"
#include "decision/diff_scrub.h"
#include "decision/diff_taker.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Rating;

KnowledgeBase withoutTexts(const KnowledgeBase &base)
{
    KnowledgeBase lean;
    lean.id = base.id;
    lean.weighting = base.weighting;
    lean.groups = base.groups;
    lean.criteria = base.criteria;
    lean.capabilities = base.capabilities;
    lean.questions = base.questions;
    for (const knowledge::Alternative &alternative : base.alternatives) {
        lean.alternatives.emplace_back().id = alternative.id;
    }
    for (const Rating &rating : base.ratings) {
        Rating &copy = lean.ratings.emplace_back();
        copy.criterion = rating.criterion;
        copy.alternative = rating.alternative;
        copy.value = rating.value;
        copy.low = rating.low;
        copy.high = rating.high;
    }
    return lean;
}

Decision withoutTexts(Decision decision)
{
    decision.knowledgeCopy = {};
    decision.ownScenarios.clear();
    decision.record = {};
    decision.history.clear();
    return decision;
}

bool concernsBase(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::Rule:
    case DifferenceKind::Criterion:
    case DifferenceKind::Rating:
    case DifferenceKind::Question:
    case DifferenceKind::Capability:
        return true;
    case DifferenceKind::Option: // its ratings come along, if the base does not know it
        return difference.before.empty();
    default:
        return false;
    }
}

} // namespace

DiffMixer::DiffMixer(const DiffSide &before, const DiffSide &after,
                     const std::vector<Difference> &differences)
    : m_differences(differences)
    , m_before(withoutTexts(before.base))
    , m_after(withoutTexts(after.base))
    , m_decisionBefore(withoutTexts(before.decision))
    , m_decisionAfter(withoutTexts(after.decision))
{
}

DiffMixer::Mixed DiffMixer::mix(const std::vector<std::size_t> &taken) const
{
    Mixed mixed;
    mixed.decision = m_decisionBefore;
    mixed.hasOwnBase = std::any_of(taken.begin(), taken.end(), [this](std::size_t position) {
        return concernsBase(m_differences[position]);
    });
    if (mixed.hasOwnBase) {
        mixed.ownBase = m_before;
    }
    // Only what concerns the base writes to it, and then it is a copy.
    DiffTaker taker(mixed.ownBase, mixed.decision, m_after, m_decisionAfter);
    for (const std::size_t position : taken) {
        taker.take(m_differences[position]);
    }
    if (mixed.hasOwnBase) {
        leaveOutUnknown(mixed.ownBase);
    }
    leaveOutUnknown(mixed.decision, baseOf(mixed));
    return mixed;
}

} // namespace steelyard::decision
