// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/to_qstring.h"
#include "wording/wording.h"

// Levels of measures, in their units.
namespace steelyard {

namespace {

const knowledge::Criterion *criterionWithId(const knowledge::KnowledgeBase &base,
                                            const std::string &id)
{
    const std::size_t position = base.criterionIndex(id);
    return position == knowledge::KnowledgeBase::npos ? nullptr : &base.criteria[position];
}

} // namespace

QString Wording::level(const std::string &criterionId, double value) const
{
    const knowledge::Criterion *entry = criterionWithId(m_base, criterionId);
    if (entry == nullptr || !entry->measure) {
        return rating(value);
    }
    const QString unit = toQString(entry->measure->unit);
    return unit.isEmpty() ? levelNumber(value)
                          : tr("%1 %2", "a number, its unit").arg(levelNumber(value), unit);
}

QString Wording::cutoff(const decision::Exclusion &exclusion) const
{
    const QString name = criterion(exclusion.criterion);
    const QString now = level(exclusion.criterion, exclusion.level);
    const QString limit = level(exclusion.criterion, exclusion.limit);
    return (exclusion.isAtMost ? tr("%1: %2, and you accept at most %3. It would come back at %3.")
                               : tr("%1: %2, and you need at least %3. It would come back at %3."))
        .arg(name, now, limit);
}

} // namespace steelyard
