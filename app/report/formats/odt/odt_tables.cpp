// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/shortening.h"
#include "report/formats/odt/odt_blocks.h"
#include "report/formats/odt/odt_styles.h"

#include <algorithm>
#include <numeric>

namespace steelyard::report::odt {

namespace {

// Of a table as wide as the page: fixed widths are in pixels, for type a little smaller than here.
constexpr double kPixelsWide = 560;

// A share of the width for each column.
std::vector<double> sharesOf(const std::vector<Column> &columns)
{
    double fixed = 0;
    double parts = 0;
    for (const Column &column : columns) {
        fixed += std::max(0.0, -column.width);
        parts += std::max(0.0, column.width);
    }
    const double left = std::max(kPixelsWide - fixed, kPixelsWide / 4);
    std::vector<double> shares;
    shares.reserve(columns.size());
    for (const Column &column : columns) {
        shares.push_back(column.width < 0 ? -column.width : left * column.width / parts);
    }
    return shares;
}

Text textOf(const Cell &cell)
{
    Text text;
    if (cell.option) {
        text.add(cell.option->name, cell.strong);
        text.add(cell.text.isEmpty() ? QString() : QStringLiteral(" "));
    }
    for (const Run &run : cell.text.runs) {
        text.runs.push_back(run);
        text.runs.back().strong = run.strong || cell.strong;
    }
    text.add(cell.mark);
    if (!cell.word.isEmpty()) {
        text.addQuiet(u' ' + cell.word);
    }
    return text;
}

void addCell(OdtBody &body, const Cell &cell, const char *style, const QString &anchor)
{
    const Text text = textOf(cell);
    if (!text.isEmpty() || !anchor.isEmpty() || cell.items.empty()) {
        body.paragraph(QLatin1String(style), text, anchor);
    }
    if (!cell.items.empty()) {
        body.beginList(false);
        for (const Text &item : cell.items) {
            body.item(item, {}, kCell);
        }
        body.endList();
    }
}

// Numbers, or numbers beside bars.
bool isOfNumbers(const Table &table, std::size_t column)
{
    const Column &described = table.columns[column];
    return described.number || described.rating ||
           std::any_of(table.rows.begin(), table.rows.end(), [column](const Row &row) {
               return column < row.cells.size() && row.cells[column].length;
           });
}

void addHeads(OdtBody &body, const Table &table)
{
    body.beginHeads();
    body.beginRow();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        body.cell(kHeadCell);
        body.paragraph(QLatin1String(i > 0 && isOfNumbers(table, i) ? kCellHeadNumber : kCellHead),
                       table.columns[i].title.name);
    }
    body.endRow();
    body.endHeads();
}

void addRow(OdtBody &body, const Table &table, const Row &row)
{
    const char *look = row.kind == RowKind::Group   ? kGroupCell
                       : row.kind == RowKind::Total ? kTotalCell
                                                    : kPlainCell;
    body.beginRow();
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const bool isAlone = row.cells.size() == 1;
        body.cell(look, isAlone ? static_cast<int>(table.columns.size()) : 1);
        const bool isNumber =
            table.columns[i].number || table.columns[i].rating || row.cells[i].length;
        const char *style = row.kind != RowKind::Plain && i == 0 ? kCellName
                            : isNumber && i > 0                  ? kCellNumber
                                                                 : kCell;
        addCell(body, row.cells[i], style, i == 0 ? row.anchor : QString());
    }
    body.endRow();
}

} // namespace

void add(OdtBody &body, const Table &table)
{
    if (table.columns.empty() || table.rows.empty()) {
        return;
    }
    addCaption(body, table.caption);
    body.beginTable(sharesOf(table.columns));
    if (!table.hasUnseenHead) {
        addHeads(body, table);
    }
    for (const Row &row : table.rows) {
        addRow(body, table, row);
    }
    body.endTable();
    if (const Text below = textBelow(table); !below.isEmpty()) {
        body.paragraph(QLatin1String(kSmall), below);
    }
}

void add(OdtBody &body, const ShareFigure &figure)
{
    if (figure.lines.empty()) {
        return;
    }
    addCaption(body, figure.caption);
    std::vector<Column> columns{{{}, 2, false, false}};
    for (const QString &rank : figure.ranks) {
        columns.push_back({{rank}, 1, true, false});
    }
    Table table{{}, columns, {}, false};
    table.hasUnseenHead = figure.ranks.isEmpty();
    for (const ShareFigure::Line &line : figure.lines) {
        Row row{{{line.option.name}}, RowKind::Plain, {}};
        for (const ShareFigure::Bar &bar : line.bars) {
            row.cells.push_back({bar.text});
        }
        if (!line.remark.isEmpty()) {
            row.cells.push_back({line.remark});
        }
        table.columns.resize(std::max(table.columns.size(), row.cells.size()),
                             {{}, 1, true, false});
        table.rows.push_back(std::move(row));
    }
    add(body, table);
}

} // namespace steelyard::report::odt
