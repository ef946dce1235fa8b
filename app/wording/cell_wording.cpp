// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/cell_wording.h"

#include "units/units.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard {

using decision::CellFault;
using decision::Sureness;

namespace {

constexpr std::size_t kMostDebtors = 3;
constexpr std::size_t kMostUnits = 4;
constexpr std::size_t kMostWords = 4;

} // namespace

CellWording::CellWording(const Wording &words)
    : m_words(words)
{
}

QString CellWording::fault(const decision::CellReading &reading,
                           const knowledge::Criterion &criterion, const QString &typed) const
{
    const QStringList sentences{whatIsWrong(reading, criterion, typed),
                                whatIsTaken(reading.fault, criterion)};
    return sentences.join(QChar::Space).trimmed();
}

QString CellWording::whatIsTaken(CellFault fault, const knowledge::Criterion &criterion) const
{
    const bool isOfUnit = fault == CellFault::UnitAlone || fault == CellFault::UnknownUnit ||
                          fault == CellFault::OtherFamily;
    if (!isOfUnit && fault != CellFault::NoNumber) {
        return {};
    }
    if (!criterion.measure) {
        QStringList words;
        for (const knowledge::Anchor &anchor : criterion.anchors) {
            words << tr("“%1”").arg(toQString(anchor.text));
        }
        const bool areNamed = !words.isEmpty() && std::size_t(words.size()) <= kMostWords;
        return areNamed
                   ? tr("Write 0 to 10, or one of %1.").arg(QLocale().createSeparatedList(words))
                   : tr("Write 0 to 10, a range such as 4-6, or ? where nobody knows.");
    }
    const QString unit = toQString(criterion.measure->unit);
    if (unit.isEmpty()) {
        return tr("Write a number, a range such as 8-20, or ? where nobody knows.");
    }
    QStringList taken(unit);
    for (const std::string &other : units::family(criterion.measure->unit)) {
        if (std::size_t(taken.size()) < kMostUnits) {
            taken << toQString(other);
        }
    }
    return taken.size() > 1
               ? tr("Write a number, alone or before a unit; this criterion takes %1.",
                    "a list of units")
                     .arg(QLocale().createSeparatedList(taken))
               : tr("Write a number, alone or before its unit, such as 12 %1.").arg(unit);
}

QString CellWording::whatIsWrong(const decision::CellReading &reading,
                                 const knowledge::Criterion &criterion, const QString &typed) const
{
    const QString unit = criterion.measure ? toQString(criterion.measure->unit) : QString();
    const QString typedUnit = toQString(reading.unit);
    switch (reading.fault) {
    case CellFault::None:
        return {};
    case CellFault::NoNumber:
        return unit.isEmpty() ? tr("“%1” is neither a number nor a word of the scale.").arg(typed)
                              : tr("“%1” cannot be read as %2.").arg(typed, unit);
    case CellFault::TwoReadings:
        return tr("“%1” has two readings: the sign may stand before decimals or thousands.")
            .arg(typed);
    case CellFault::RangeReversed:
        return tr("“%1” begins with the larger number.").arg(typed);
    case CellFault::NegativeWidth:
        return tr("“%1” has a width below zero.").arg(typed);
    case CellFault::NotFinite:
        return tr("“%1” is no number that can be counted with.").arg(typed);
    case CellFault::TooLarge:
        return tr("“%1” is too large to be meant. A larger unit makes smaller numbers.").arg(typed);
    case CellFault::OutsideScale:
        return tr("“%1” is outside the scale from %2 to %3.")
            .arg(typed, m_words.numbers().rating(criterion.scaleLow),
                 m_words.numbers().rating(criterion.scaleHigh));
    case CellFault::UnitAlone:
        return tr("“%1” is a unit without its number.").arg(typed);
    case CellFault::OneSided:
        return tr("“%1” is a bound: it says where a range ends, not where it begins. Write both, "
                  "such as 0-10.")
            .arg(typed);
    case CellFault::Fraction:
        return tr("“%1” can be a fraction or a date. Write it with decimals.").arg(typed);
    case CellFault::UnknownUnit:
        if (!typedUnit.isEmpty() && !typedUnit.front().isLetter()) {
            return tr("“%1” has “%2” behind its number, and that is no unit.")
                .arg(typed, typedUnit);
        }
        return tr("“%1” has a unit that nobody knows: %2.").arg(typed, typedUnit);
    case CellFault::OtherFamily:
        return tr("“%1” cannot become %2: %3 is a unit of something else.")
            .arg(typed, unit, typedUnit);
    case CellFault::NeedsRate:
        return tr("“%1” is another currency than %2; a rate with its date is needed.")
            .arg(typed, unit);
    case CellFault::UnitWithoutMeasure:
        return tr("“%1” has a unit, and this criterion has a scale from 0 to 10. Give it a unit "
                  "first.")
            .arg(typed);
    }
    return {};
}

QString CellWording::sureness(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Measured:
        return tr("measured");
    case Sureness::Estimated:
        return tr("estimated");
    case Sureness::Guessed:
        break;
    }
    return tr("guessed");
}

QString CellWording::cell(const std::string &criterion, double value) const
{
    const std::size_t position = m_words.base().criterionIndex(criterion);
    const bool isMeasure = position != knowledge::KnowledgeBase::npos &&
                           m_words.base().criteria[position].measure.has_value();
    return isMeasure ? m_words.numbers().level(value) : m_words.numbers().rating(value);
}

QString CellWording::unit(const knowledge::Criterion &criterion)
{
    if (!criterion.measure) {
        return tr("0 to 10", "the unit of a worded scale");
    }
    return toQString(criterion.measure->unit);
}

QString CellWording::ends(const knowledge::Criterion &criterion) const
{
    if (criterion.measure) {
        return tr("%1 worst, %2 best", "ends of a scale")
            .arg(m_words.numbers().level(criterion.measure->ends.worst),
                 m_words.numbers().level(criterion.measure->ends.best));
    }
    const bool isLess = criterion.direction == knowledge::Direction::LowerIsBetter;
    return tr("%1 worst, %2 best", "ends of a scale")
        .arg(m_words.numbers().rating(isLess ? criterion.scaleHigh : criterion.scaleLow),
             m_words.numbers().rating(isLess ? criterion.scaleLow : criterion.scaleHigh));
}

QString CellWording::debtCriteria(const decision::EvidenceDebt &debt) const
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostDebtors, debt.criteria.size()); ++i) {
        names << m_words.criterion(debt.criteria[i]);
    }
    return names.isEmpty() ? tr("Nothing rests on guesses without a source.")
                           : tr("Most of it: %1.").arg(QLocale().createSeparatedList(names));
}

} // namespace steelyard
