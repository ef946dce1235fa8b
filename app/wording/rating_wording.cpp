// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/rating_wording.h"

#include "decision/corrections.h"
#include "decision/decision.h"
#include "wording/to_qstring.h"

namespace steelyard {

using knowledge::KnowledgeBase;

namespace {

const knowledge::Criterion *criterionWithId(const KnowledgeBase &base, const std::string &id)
{
    const std::size_t position = base.criterionIndex(id);
    return position == KnowledgeBase::npos ? nullptr : &base.criteria[position];
}

} // namespace

RatingWording::RatingWording(const Wording &words)
    : m_words(words)
{
}

QString RatingWording::level(const std::string &criterionId, double value) const
{
    const knowledge::Criterion *entry = criterionWithId(m_words.base(), criterionId);
    if (entry == nullptr || !entry->measure) {
        return m_words.numbers().rating(value);
    }
    return withUnit(*entry, m_words.numbers().level(value));
}

QString RatingWording::levelBeside(const std::string &criterionId, double value, double other) const
{
    QString rounded = level(criterionId, value);
    const knowledge::Criterion *entry = criterionWithId(m_words.base(), criterionId);
    if (value == other || rounded != level(criterionId, other)) {
        return rounded;
    }
    const QString exact = m_words.numbers().field(value);
    return entry == nullptr || !entry->measure ? exact : withUnit(*entry, exact);
}

QString RatingWording::withUnit(const knowledge::Criterion &criterion, const QString &number)
{
    const QString unit = toQString(criterion.measure->unit);
    return unit.isEmpty() ? number : tr("%1 %2", "a number, its unit").arg(number, unit);
}

QString RatingWording::ofOption(const std::string &criterion, const std::string &alternative,
                                double value) const
{
    if (m_words.decision().replacingFinding(criterion, alternative)) {
        return tr("%1 (own rating)", "a rating").arg(level(criterion, value));
    }
    const knowledge::Rating *base = known(criterion, alternative);
    return base && !base->value ? tr("unknown", "a rating") : level(criterion, value);
}

const knowledge::Rating *RatingWording::known(const std::string &criterion,
                                              const std::string &alternative) const
{
    const std::size_t row = m_words.base().criterionIndex(criterion);
    const std::size_t column = m_words.base().alternativeIndex(alternative);
    if (row == KnowledgeBase::npos || column == KnowledgeBase::npos) {
        return nullptr;
    }
    return &m_words.base().rating(row, column);
}

QString RatingWording::correction(const decision::ExplainedCorrection &correction) const
{
    const double known =
        m_words.base().rating(correction.criterion, correction.alternative).value.value_or(0);
    return tr("In the knowledge base %1, %2 by your answer “%3”.",
              "a rating, a correction of it, an answer")
        .arg(level(m_words.base().criteria[correction.criterion].id, known),
             m_words.numbers().correction(correction.by), m_words.answered(correction.answer));
}

} // namespace steelyard
