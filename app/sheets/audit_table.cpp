// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/audit_table.h"

#include "knowledge/text.h"
#include "tables/head_unit.h"

#include <algorithm>

namespace steelyard::sheets {

namespace {

// Digits behind the point in the shortest text of a number.
int shortestDecimals(double number)
{
    const std::string text = knowledge::numberText(number);
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

} // namespace

AuditTable auditTable(const UnderstoodSheet &sheet)
{
    AuditTable table;
    table.isWeighted = sheet.isWeighted;
    for (const UnderstoodOption &option : sheet.options) {
        table.options.push_back(option.name);
    }
    for (const UnderstoodCriterion &criterion : sheet.criteria) {
        table.criteria.push_back({criterion.name, criterion.unit, criterion.better,
                                  criterion.weight, 0,
                                  criterion.isTruth || !criterion.grades.empty()});
    }
    for (std::size_t i = 0; i < sheet.values.size(); ++i) {
        const SheetValue &value = sheet.values[i];
        const bool known = value.kind == ValueKind::Number || value.kind == ValueKind::Range;
        table.cells.push_back(known ? std::optional(value.value) : std::nullopt);
        int &decimals = table.criteria[i % table.criteria.size()].decimals;
        decimals = std::max(decimals, known ? value.decimals : 0);
    }
    return table;
}

AuditTable auditTable(const tables::RankTable &table)
{
    AuditTable made;
    made.isWeighted = table.weighted;
    for (const std::string &name : table.alternatives) {
        made.options.push_back(QString::fromStdString(name));
    }
    for (std::size_t c = 0; c < table.criteria.size(); ++c) {
        const tables::HeadParts head =
            tables::partsOfHead(QString::fromStdString(table.criteria[c]));
        made.criteria.push_back({head.name, head.unit, table.problem.directions[c],
                                 table.problem.weights[c], 0, false});
    }
    for (std::size_t i = 0; i < table.problem.cells.size(); ++i) {
        const scoring::Cell &cell = table.problem.cells[i];
        made.cells.push_back(cell.unknown ? std::nullopt : std::optional(cell.value));
        int &decimals = made.criteria[i % made.criteria.size()].decimals;
        decimals = std::max(decimals, cell.unknown ? 0 : shortestDecimals(cell.value));
    }
    return made;
}

} // namespace steelyard::sheets
