// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/part_names.h"

#include "decision/text_limits.h"
#include "tables/direction_of_name.h"
#include "units/units.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace steelyard {

using decision::Decision;
using decision::OwnCriterion;
using decision::OwnPart;

namespace {

knowledge::Direction directionGuessedBy(const QString &name)
{
    return tables::directionOfName(name) == scoring::Direction::Minimise
               ? knowledge::Direction::LowerIsBetter
               : knowledge::Direction::HigherIsBetter;
}

} // namespace

std::string cleanedName(const QString &name)
{
    return decision::cleanText(decision::TextField::PartName, name.trimmed().toStdString()).text;
}

OwnCriterion criterionNamed(const QString &text)
{
    static const QRegularExpression withUnit(
        QStringLiteral("^(.*\\S)\\s*[(\\[]([^()\\[\\]]+)[)\\]]$"));
    OwnCriterion criterion;
    criterion.name = cleanedName(text);
    criterion.direction = directionGuessedBy(text);
    const QRegularExpressionMatch match = withUnit.match(text.trimmed());
    const std::string unit = match.captured(2).trimmed().toStdString();
    if (match.hasMatch() && (units::isKnown(unit) || units::currencyOf(unit))) {
        knowledge::Measure measure;
        measure.unit = unit;
        measure.endsAreSuggested = true;
        criterion.measure = std::move(measure);
        criterion.name = cleanedName(match.captured(1));
    }
    return criterion;
}

bool isNameInUse(const knowledge::KnowledgeBase &base, const Decision &decision, OwnPart part,
                 const std::string &name)
{
    const auto isIt = [&name](const auto &own) { return own.name == name; };
    const bool isAdded =
        part == OwnPart::Option
            ? std::any_of(decision.own.options.begin(), decision.own.options.end(), isIt)
            : std::any_of(decision.own.criteria.begin(), decision.own.criteria.end(), isIt);
    return isAdded || decision::isNameTaken(base, part, name);
}

std::string freeName(const knowledge::KnowledgeBase &base, const Decision &decision, OwnPart part,
                     const std::string &wanted)
{
    std::string name = wanted;
    for (int number = 2; isNameInUse(base, decision, part, name); ++number) {
        name = wanted + ' ' + std::to_string(number);
    }
    return name;
}

} // namespace steelyard
