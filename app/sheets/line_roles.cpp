// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/line_roles.h"

#include "sheets/grade_words.h"
#include "sheets/head_line.h"
#include "tables/direction_of_name.h"
#include "tables/head_unit.h"
#include "tables/row_role.h"

#include <algorithm>
#include <array>

namespace steelyard::sheets {

namespace {

using tables::RowRole;
using tables::SheetCell;

// How much a sign says that a way round is meant; a name of a criterion says 1.
constexpr int kNamedLine = 100;
constexpr int kCorner = 50;
constexpr int kLineOfDirections = 30; // that nothing names

// What weighs kilograms is no weight of a criterion.
bool isMass(const SheetCell &name)
{
    static constexpr auto units = std::to_array<QStringView>({u"g", u"kg", u"t", u"lb", u"lbs"});
    const QString unit = tables::partsOfHead(QString::fromStdString(name.text)).unit.toLower();
    return std::find(units.begin(), units.end(), unit) != units.end();
}

bool hasDirections(const SheetView &view, std::size_t line, Line names)
{
    for (std::size_t field = 0; field < view.fields(); ++field) {
        const SheetCell &cell = view.cell(line, field);
        if (field != names && isFilled(cell) &&
            tables::directionOfWord(QString::fromStdString(cell.text))) {
            return true;
        }
    }
    return false;
}

// Whether all its cells are directions, where its name does not say so. "low" and "high" are
// values, unless the name is left empty among others.
bool isAllDirections(const SheetView &view, std::size_t line, Line names)
{
    const bool isNameLeftOut = names && !isFilled(view.cell(line, *names));
    int said = 0;
    for (std::size_t field = 0; field < view.fields(); ++field) {
        const SheetCell &cell = view.cell(line, field);
        if (field == names || !isFilled(cell)) {
            continue;
        }
        const QString word = QString::fromStdString(cell.text);
        if (!tables::directionOfWord(word) || (!isNameLeftOut && gradeOfWord(word))) {
            return false;
        }
        ++said;
    }
    return said > 1;
}

// Names that only a criterion has: with a unit, or of which less is better.
int criteriaAmong(const SheetView &view, const LineRoles &roles, QString &example)
{
    int count = 0;
    for (std::size_t field = 0; roles.head && field < view.fields(); ++field) {
        if (field == roles.names) {
            continue;
        }
        const QString head = QString::fromStdString(view.cell(*roles.head, field).text);
        if (!tables::partsOfHead(head).unit.isEmpty() ||
            tables::guessDirection(head).reason != tables::DirectionReason::Neither) {
            example = example.isEmpty() ? head : example;
            ++count;
        }
    }
    return count;
}

void findRoles(const SheetView &view, LineRoles &roles)
{
    const std::size_t begin = roles.head ? *roles.head + 1 : 0;
    for (std::size_t line = begin; roles.names && line < view.lines(); ++line) {
        const SheetCell &name = view.cell(line, *roles.names);
        switch (tables::roleOfRow(name.text)) {
        case RowRole::Weights:
            if (isMass(name)) {
                continue;
            }
            roles.weights = roles.weights ? roles.weights : Line(line);
            break;
        case RowRole::Directions:
            if (!roles.directions && hasDirections(view, line, roles.names)) {
                roles.directions = line;
            }
            break;
        case RowRole::Units:
            roles.units = roles.units ? roles.units : Line(line);
            break;
        case RowRole::Result:
        case RowRole::Setting:
            roles.results.push_back(line);
            continue;
        default:
            continue;
        }
        if (roles.speakingWord.isEmpty()) {
            roles.speakingWord = QString::fromStdString(name.text);
        }
        roles.speaking += kNamedLine;
    }
    for (std::size_t line = begin; line < std::min(view.lines(), begin + 5) && !roles.directions;
         ++line) {
        if (roles.weights != line && isAllDirections(view, line, roles.names)) {
            roles.directions = line;
            roles.speaking += kLineOfDirections;
        }
    }
}

// What stands over the names, where it says what they are: "Option" over those of options,
// "Criterion" over those of criteria, which are options the other way round.
QString speakingCorner(const SheetView &view, const LineRoles &roles)
{
    if (!roles.head || !roles.names) {
        return {};
    }
    const SheetCell &corner = view.cell(*roles.head, *roles.names);
    const bool isInRows = view.layout() == Layout::OptionsInRows;
    const bool speaks =
        tables::roleOfRow(corner.text) == (isInRows ? RowRole::Options : RowRole::Criteria);
    return speaks ? QString::fromStdString(corner.text).simplified() : QString();
}

} // namespace

LineRoles rolesOf(const SheetView &view, const MappingChoices &choices)
{
    LineRoles roles;
    roles.head = choices.head ? *choices.head : guessHead(view);
    roles.names = choices.names ? *choices.names : guessNames(view, roles.head);
    findRoles(view, roles);
    roles.weights = choices.weights ? *choices.weights : roles.weights;
    roles.directions = choices.directions ? *choices.directions : roles.directions;
    QString example;
    roles.speaking += criteriaAmong(view, roles, example);
    const QString corner = speakingCorner(view, roles);
    roles.speaking += corner.isEmpty() ? 0 : kCorner;
    for (const QString &word : {example, corner}) {
        roles.speakingWord = roles.speakingWord.isEmpty() ? word : roles.speakingWord;
    }
    return roles;
}

} // namespace steelyard::sheets
