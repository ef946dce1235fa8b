// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_mapping.h"

#include "sheets/field_mapping.h"
#include "sheets/line_roles.h"
#include "sheets/messages.h"

#include <algorithm>

namespace steelyard::sheets {

namespace {

using tables::DecimalSign;

MappingChoices withoutLines(MappingChoices choices)
{
    choices.head.reset();
    choices.names.reset();
    choices.weights.reset();
    choices.directions.reset();
    return choices;
}

Guess<Layout> guessLayout(const tables::Sheet &sheet, const MappingChoices &choices)
{
    if (choices.layout) {
        return {*choices.layout, Text::tr("You chose it."), true};
    }
    const MappingChoices free = withoutLines(choices);
    const LineRoles rows = rolesOf(SheetView(sheet, Layout::OptionsInRows), free);
    const LineRoles columns = rolesOf(SheetView(sheet, Layout::OptionsInColumns), free);
    if (rows.speaking == columns.speaking) {
        return {Layout::OptionsInRows, Text::tr("Most sheets have a row for each option."), false};
    }
    const bool inRows = rows.speaking > columns.speaking;
    const LineRoles &roles = inRows ? rows : columns;
    const QString word = roles.speakingWord;
    if (word.isEmpty() && roles.directions) {
        const SheetView view(sheet, inRows ? Layout::OptionsInRows : Layout::OptionsInColumns);
        return {view.layout(),
                Text::tr("What is better stands in %1.").arg(view.lineName(*roles.directions)),
                false};
    }
    return {inRows ? Layout::OptionsInRows : Layout::OptionsInColumns,
            inRows ? Text::tr("“%1” heads a column, or names a row that says something of all "
                              "columns.")
                         .arg(word)
                   : Text::tr("“%1” names a row, or heads a column that says something of all "
                              "rows.")
                         .arg(word),
            false};
}

Guess<DecimalSign> guessDecimal(const tables::Sheet &sheet, const MappingChoices &choices)
{
    if (choices.decimal) {
        return {*choices.decimal, Text::tr("You chose it."), true};
    }
    std::size_t points = 0;
    std::size_t commas = 0;
    bool either = false;
    QString example[2];
    std::size_t lines = 0;
    for (const std::vector<tables::SheetCell> &row : sheet.rows) {
        if (++lines > kLookedAtLines) {
            break;
        }
        for (const tables::SheetCell &cell : row) {
            const auto told = cell.kind == tables::SheetCellKind::Text
                                  ? tables::signOfText(cell.text)
                                  : tables::SignOfText::Nothing;
            const bool comma = told == tables::SignOfText::Comma;
            if (comma || told == tables::SignOfText::Point) {
                ++(comma ? commas : points);
                QString &first = example[comma ? 1 : 0];
                first = first.isEmpty() ? QString::fromStdString(cell.text) : first;
            } else {
                either = either || told != tables::SignOfText::Nothing;
            }
        }
    }
    if (points + commas > 0) {
        const bool comma = commas > points;
        return {comma ? DecimalSign::Comma : DecimalSign::Point,
                Text::tr("The sheet says %1.").arg(example[comma ? 1 : 0]), false};
    }
    const bool semicolon =
        sheet.source == tables::SheetSource::Text && sheet.format.separator == ';';
    if (either && semicolon) {
        return {DecimalSign::Comma,
                Text::tr("Where semicolons separate the columns, commas are mostly for decimals."),
                false};
    }
    return {DecimalSign::Point, Text::tr("No number in the sheet says otherwise."), false};
}

Guess<Line> lineGuess(Line line, const std::optional<Line> &choice, const QString &found,
                      const QString &none)
{
    return {line, choice ? Text::tr("You chose it.") : line ? found : none, choice.has_value()};
}

} // namespace

SheetMapping guessMapping(const tables::Sheet &sheet, const MappingChoices &choices)
{
    SheetMapping mapping;
    mapping.layout = guessLayout(sheet, choices);
    mapping.decimal = guessDecimal(sheet, choices);
    const SheetView view(sheet, mapping.layout.value);
    const LineRoles roles = rolesOf(view, choices);
    mapping.head = lineGuess(roles.head, choices.head, Text::tr("It is the first with words."),
                             Text::tr("Numbers come first."));
    mapping.names = lineGuess(roles.names, choices.names, Text::tr("It is the first with words."),
                              Text::tr("Nothing but numbers stands beside them."));
    mapping.weights = lineGuess(roles.weights, choices.weights, Text::tr("It is called so."),
                                Text::tr("Nothing is called weight."));
    mapping.directions =
        lineGuess(roles.directions, choices.directions, Text::tr("It says what is better."),
                  Text::tr("Nothing says what is better."));
    mapping.units = roles.units;
    mapping.results = roles.results;
    const std::vector<Line> special{roles.head, roles.weights, roles.directions, roles.units};
    for (std::size_t line = roles.head ? *roles.head + 1 : 0; line < view.lines(); ++line) {
        const bool taken =
            std::find(special.begin(), special.end(), Line(line)) != special.end() ||
            std::find(roles.results.begin(), roles.results.end(), line) != roles.results.end();
        bool filled = false;
        for (std::size_t field = 0; !taken && !filled && field < view.fields(); ++field) {
            filled = view.cell(line, field).kind != tables::SheetCellKind::Empty;
        }
        if (filled) {
            mapping.options.push_back(line);
        }
    }
    for (std::size_t field = 0; field < view.fields(); ++field) {
        if (roles.names != field) {
            mapping.fields.push_back(mapField(view, field, mapping, choices));
        }
    }
    return mapping;
}

} // namespace steelyard::sheets
