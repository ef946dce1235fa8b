// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/line_roles.h"

#include "sheets/sheet_value.h"
#include "tables/direction_of_name.h"
#include "tables/head_unit.h"
#include "tables/row_role.h"

#include <algorithm>

namespace steelyard::sheets {

namespace {

using tables::RowRole;
using tables::SheetCell;
using tables::SheetCellKind;

constexpr std::size_t kMostFieldsLookedAt = 300;
constexpr std::size_t kMostLinesAboveHead = 15;

bool isFilled(const SheetCell &cell)
{
    return cell.kind != SheetCellKind::Empty;
}

// The first line of which more cells are words than values, a title in one cell not counted.
Line guessHead(const SheetView &view)
{
    for (std::size_t line = 0; line < std::min(view.lines(), kMostLinesAboveHead); ++line) {
        int words = 0;
        int others = 0;
        bool first = true;
        for (std::size_t field = 0; field < std::min(view.fields(), kMostFieldsLookedAt); ++field) {
            const SheetCell &cell = view.cell(line, field);
            const bool corner = std::exchange(first, false);
            if (isFilled(cell) && !(corner && field == 0)) {
                ++(isWords(cell) ? words : others);
            }
        }
        if (words > 0 && words > others) {
            return line;
        }
        if (others > 0) {
            return std::nullopt; // numbers come first
        }
    }
    return std::nullopt;
}

// The first field that holds words where options stand, and does not count them.
Line guessNames(const SheetView &view, Line head)
{
    const std::size_t begin = head ? *head + 1 : 0;
    const std::size_t end = std::min(view.lines(), begin + kLookedAtLines);
    for (std::size_t field = 0; field < std::min(view.fields(), kMostFieldsLookedAt); ++field) {
        if (head && tables::roleOfRow(view.cell(*head, field).text) == RowRole::Number) {
            continue;
        }
        std::size_t words = 0;
        std::size_t filled = 0;
        for (std::size_t line = begin; line < end; ++line) {
            const SheetCell &cell = view.cell(line, field);
            filled += isFilled(cell) ? 1 : 0;
            words += isWords(cell) ? 1 : 0;
        }
        if (words > 0 && words * 2 > filled) {
            return field;
        }
    }
    return std::nullopt;
}

bool hasDirections(const SheetView &view, std::size_t line, Line names, bool all)
{
    int said = 0;
    for (std::size_t field = 0; field < view.fields(); ++field) {
        const SheetCell &cell = view.cell(line, field);
        if (field == names || !isFilled(cell)) {
            continue;
        }
        if (tables::directionOfWord(QString::fromStdString(cell.text))) {
            ++said;
        } else if (all) {
            return false;
        }
    }
    return said > (all ? 1 : 0);
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
            roles.weights = roles.weights ? roles.weights : Line(line);
            break;
        case RowRole::Directions:
            if (!roles.directions && hasDirections(view, line, roles.names, false)) {
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
        roles.speaking += 100;
    }
    for (std::size_t line = begin; line < std::min(view.lines(), begin + 5) && !roles.directions;
         ++line) {
        if (hasDirections(view, line, roles.names, true)) {
            roles.directions = line;
            roles.speaking += 100;
        }
    }
}

} // namespace

bool isWords(const SheetCell &cell)
{
    if (cell.kind != SheetCellKind::Text) {
        return false;
    }
    const SheetValue value = readValue(cell, tables::DecimalSign::Point, {});
    return value.isTruth || (value.kind == ValueKind::NotRead && value.doubt == ValueDoubt::Words);
}

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
    roles.speakingWord = roles.speakingWord.isEmpty() ? example : roles.speakingWord;
    return roles;
}

} // namespace steelyard::sheets
