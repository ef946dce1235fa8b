// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/field_mapping.h"

#include "decision/typed_unit.h"
#include "sheets/grade_words.h"
#include "sheets/line_roles.h"
#include "sheets/messages.h"
#include "sheets/sheet_value.h"
#include "tables/direction_of_name.h"
#include "tables/head_unit.h"
#include "tables/row_role.h"

#include <algorithm>

namespace steelyard::sheets {

namespace {

const QString kHours = QStringLiteral("h");

struct FieldCount
{
    std::size_t numbers = 0;
    std::size_t truths = 0;
    std::size_t read = 0;        // of the numbers, those that the decision gets
    std::size_t grades = 0;      // low, medium, high
    std::size_t words = 0;       // any others
    std::size_t fractions = 0;   // of the words, those out of `outOf`
    std::optional<double> outOf; // of the first
    std::size_t filled = 0;
    std::size_t percents = 0;
    QString unit;           // the first that stands in a cell
    bool hasOneUnit = true; // every cell repeats it
    bool hasDigits = false; // in any cell
};

// What stands behind the last digit, or before the first: "€ 900".
QString unitIn(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isDigit()) {
        --end;
    }
    qsizetype begin = 0;
    while (begin < end && !text[begin].isDigit() && !QStringView(u"+-.,").contains(text[begin])) {
        ++begin;
    }
    const QString behind = text.sliced(end).trimmed();
    return behind.isEmpty() ? text.first(begin).trimmed() : behind;
}

void countUnit(const QString &text, FieldCount &count)
{
    const QString unit = unitIn(text);
    const bool isUnit =
        tables::isKnownUnit(unit) && !decision::manyIn(unit.toStdString()); // not "1.5M"
    if (isUnit && count.unit.isEmpty()) {
        count.unit = unit;
    } else if (!isUnit || count.unit != unit) {
        count.hasOneUnit = false;
    }
}

// Fractions of one size are points: "3/5" and "4/5". Others may be days and months.
void takeFractions(FieldCount &count)
{
    if (count.fractions > 1 && count.fractions == count.words + count.numbers + count.truths) {
        count.numbers = count.read = count.fractions;
        count.words = 0;
    } else {
        count.outOf.reset();
    }
}

FieldCount countField(const SheetView &view, std::size_t field, const SheetMapping &mapping)
{
    FieldCount count;
    std::size_t looked = 0;
    for (const std::size_t line : mapping.options) {
        const tables::SheetCell &cell = view.cell(line, field);
        if (cell.kind == tables::SheetCellKind::Empty || ++looked > kLookedAtLines) {
            continue;
        }
        ++count.filled;
        count.hasDigits =
            count.hasDigits || cell.text.find_first_of("0123456789") != std::string::npos;
        const SheetValue value = readValue(cell, mapping.decimal.value, {});
        const bool isNumber = value.kind == ValueKind::Number || value.kind == ValueKind::Range ||
                              value.doubt == ValueDoubt::Bound || value.doubt == ValueDoubt::Date ||
                              value.doubt == ValueDoubt::Error ||
                              value.doubt == ValueDoubt::TooLarge;
        if (value.isTruth) {
            ++count.truths;
        } else if (isNumber) {
            ++count.numbers;
            count.read += value.kind == ValueKind::NotRead ? 0 : 1;
            count.percents += cell.percent ? 1 : 0;
            if (cell.kind == tables::SheetCellKind::Text) {
                countUnit(QString::fromStdString(cell.text), count);
            } else {
                count.hasOneUnit = false;
            }
        } else if (readValue(cell, mapping.decimal.value, kHours).kind == ValueKind::Number) {
            ++count.numbers; // "1 h 30 min"
            ++count.read;
            count.hasOneUnit = false;
            count.unit = count.unit.isEmpty() ? kHours : count.unit;
        } else if (value.kind == ValueKind::NotRead) {
            if (value.fraction) {
                count.outOf = count.outOf ? count.outOf : value.fraction->second;
                count.fractions += count.outOf == value.fraction->second ? 1 : 0;
            }
            ++(gradeOfWord(QString::fromStdString(cell.text)) ? count.grades : count.words);
        }
    }
    takeFractions(count);
    return count;
}

// Whether a field is a measure by its name, though few of its cells are numbers: "Cost: 5, free,
// contact us". "Notes" is a rating in one language and prose in others.
bool isMeasureByName(const tables::HeadParts &head)
{
    return !head.unit.isEmpty() ||
           (tables::guessDirection(head.name).reason != tables::DirectionReason::Neither &&
            !QStringLiteral("notes").startsWith(head.name, Qt::CaseInsensitive));
}

FieldKind kindOf(const FieldCount &count, tables::RowRole role, bool isMeasure)
{
    if (count.filled == 0) {
        return FieldKind::Empty;
    }
    if (role == tables::RowRole::Number) {
        return FieldKind::Count;
    }
    const std::size_t values = count.numbers + count.truths;
    if (count.grades > count.words + values && role != tables::RowRole::Result) {
        return FieldKind::Grades;
    }
    if (count.words + count.grades > values && !(isMeasure && count.read > 0)) {
        return FieldKind::Words;
    }
    if (role == tables::RowRole::Result) {
        return FieldKind::Result;
    }
    return count.truths > count.numbers ? FieldKind::Truths : FieldKind::Numbers;
}

Guess<bool> useOf(FieldKind kind, bool hasDigits, const std::optional<bool> &choice)
{
    if (choice) {
        return {*choice, Text::tr("You chose it."), true};
    }
    switch (kind) {
    case FieldKind::Numbers:
        return {true, Text::tr("It holds numbers."), false};
    case FieldKind::Truths:
        return {true, Text::tr("It holds yes and no."), false};
    case FieldKind::Grades:
        return {true, Text::tr("It holds words such as low and high."), false};
    case FieldKind::Words:
        if (hasDigits) {
            return {false, Text::tr("Few of its cells are numbers. Kept as a note on each option."),
                    false};
        }
        return {false, Text::tr("Words only. Kept as a note on each option."), false};
    case FieldKind::Result:
        return {false, Text::tr("The sheet has computed it; it would count twice."), false};
    case FieldKind::Count:
        return {false, Text::tr("It counts the options."), false};
    case FieldKind::Empty:
        break;
    }
    return {false, Text::tr("Nothing stands in it."), false};
}

Guess<QString> unitOf(const SheetView &view, const SheetMapping &mapping, const FieldCount &count,
                      std::size_t field, const QString &inHead)
{
    if (mapping.units) {
        const QString unit =
            QString::fromStdString(view.cell(*mapping.units, field).text).simplified();
        if (!unit.isEmpty()) {
            return {unit, Text::tr("It says so in %1.").arg(view.lineName(*mapping.units)), false};
        }
    }
    if (!inHead.isEmpty()) {
        return {inHead, Text::tr("It stands in the name."), false};
    }
    if (count.hasOneUnit && !count.unit.isEmpty()) {
        return {count.unit, Text::tr("It stands behind the numbers."), false};
    }
    if (!count.unit.isEmpty()) { // numbers of several units must not be taken for each other
        return {count.unit, Text::tr("It stands behind some of the numbers; others convert to it."),
                false};
    }
    if (count.percents > 0 && count.percents == count.numbers) {
        return {QStringLiteral("%"), Text::tr("The cells are formatted so."), false};
    }
    return {QString(), Text::tr("None was seen."), false};
}

Guess<scoring::Direction> betterOf(const SheetView &view, const SheetMapping &mapping,
                                   const FieldMapping &made)
{
    if (mapping.directions.value) {
        const auto &cell = view.cell(*mapping.directions.value, made.field);
        if (const auto said = tables::directionOfWord(QString::fromStdString(cell.text))) {
            return {*said,
                    Text::tr("It says so in %1.").arg(view.lineName(*mapping.directions.value)),
                    false};
        }
    }
    const tables::DirectionGuess guess = tables::guessDirection(made.name, made.unit.value);
    switch (guess.reason) {
    case tables::DirectionReason::Name:
        return {guess.direction, Text::tr("guessed from the name"), false};
    case tables::DirectionReason::Unit:
        return {guess.direction, Text::tr("guessed from the unit"), false};
    case tables::DirectionReason::Neither:
        break;
    }
    return {guess.direction, Text::tr("guessed: nothing says otherwise"), false};
}

} // namespace

FieldMapping mapField(const SheetView &view, std::size_t field, const SheetMapping &mapping,
                      const MappingChoices &choices)
{
    const QString head =
        mapping.head.value
            ? QString::fromStdString(view.cell(*mapping.head.value, field).text).simplified()
            : QString();
    const tables::HeadParts parts = tables::partsOfHead(head);
    const FieldCount count = countField(view, field, mapping);
    FieldMapping made;
    made.field = field;
    made.name = parts.name;
    if (made.name.isEmpty()) {
        made.name = view.fieldName(field);
        made.name.front() = made.name.front().toUpper();
    }
    made.outOf = count.outOf;
    made.kind = kindOf(count, tables::roleOfRow(head.toStdString()), isMeasureByName(parts));
    const auto used = choices.used.find(field);
    made.used = useOf(made.kind, count.hasDigits,
                      used == choices.used.end() ? std::nullopt : std::optional(used->second));
    const auto unit = choices.units.find(field);
    made.unit = unit == choices.units.end()
                    ? unitOf(view, mapping, count, field, parts.unit)
                    : Guess<QString>{unit->second, Text::tr("You chose it."), true};
    const auto better = choices.better.find(field);
    made.better = better == choices.better.end()
                      ? betterOf(view, mapping, made)
                      : Guess<scoring::Direction>{better->second, Text::tr("you chose"), true};
    return made;
}

} // namespace steelyard::sheets
