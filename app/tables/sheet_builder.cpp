// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_builder.h"

#include "tables/csv_diagnostics.h"
#include "tables/messages.h"
#include "tables/text_encoding.h"

#include <algorithm>

namespace steelyard::tables {

namespace {

constexpr qsizetype kNamedPlaces = 5;

} // namespace

void SheetBuilder::Places::add(const QString &place)
{
    ++count;
    if (first.size() < kNamedPlaces) {
        first.append(place);
    }
}

QString SheetBuilder::Places::named() const
{
    const QString text = first.join(QStringLiteral(", "));
    const int more = count - static_cast<int>(first.size());
    return more == 0 ? text : Text::tr("%1 and %n more", nullptr, more).arg(text);
}

bool SheetBuilder::put(std::size_t row, std::size_t column, SheetCell cell)
{
    cell.text = cellText(std::move(cell.text));
    if (cell.kind == SheetCellKind::Text && cell.text.empty()) {
        cell.kind = SheetCellKind::Empty;
    }
    if (m_isTooLarge || cell.kind == SheetCellKind::Empty) {
        return !m_isTooLarge;
    }
    const std::size_t newRows = row < m_sheet.rows.size() ? 0 : row + 1 - m_sheet.rows.size();
    const std::size_t width = row < m_sheet.rows.size() ? m_sheet.rows[row].size() : 0;
    const std::size_t newCells = column < width ? 0 : column + 1 - width;
    m_text += cell.text.size();
    // A row that is not there costs as much as a cell.
    if (newRows > kMostSheetCells - m_cells || newCells > kMostSheetCells - m_cells - newRows ||
        m_text > kMostSheetText) {
        m_isTooLarge = true;
        return false;
    }
    m_cells += newRows + newCells;
    m_sheet.rows.resize(m_sheet.rows.size() + newRows);
    if (newCells > 0) {
        m_sheet.rows[row].resize(column + 1);
    }
    m_sheet.rows[row][column] = std::move(cell);
    return true;
}

void SheetBuilder::noteMerged(std::size_t row, std::size_t column, const QString &range)
{
    // Of a frame around nothing there is nothing to say.
    if (m_sheet.cell(row, column).kind != SheetCellKind::Empty) {
        m_merged.add(range);
    }
}

void SheetBuilder::noteHiddenColumns(std::size_t first, std::size_t last)
{
    const QString from = QString::fromStdString(columnLetters(first));
    const QString to = QString::fromStdString(columnLetters(last));
    m_hiddenColumns.add(first == last ? from : from + u':' + to);
}

void SheetBuilder::noteFormulaWithoutResult(std::size_t row, std::size_t column)
{
    m_noResult.add(QString::fromStdString(cellName(row, column)));
}

Sheet SheetBuilder::take(SheetSource source, std::vector<SheetName> all, std::size_t chosen)
{
    m_sheet.source = source;
    m_sheet.name = all[chosen].name;
    QStringList &said = m_sheet.understood;
    if (all.size() > 1) {
        said.append(Text::tr("Read is the sheet %1.").arg(inQuotes(m_sheet.name)));
    }
    Places others;
    Places hidden;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i != chosen) {
            (all[i].hidden ? hidden : others).add(inQuotes(all[i].name));
        }
    }
    if (others.count > 0) {
        said.append(Text::tr("Sheets not read: %1.").arg(others.named()));
    }
    if (hidden.count > 0) {
        said.append(Text::tr("Hidden sheets, not read: %1.").arg(hidden.named()));
    }
    if (m_hiddenRows.count > 0) {
        said.append(Text::tr("Rows that are hidden in the sheet count here: %1.")
                        .arg(m_hiddenRows.named()));
    }
    if (m_hiddenColumns.count > 0) {
        said.append(Text::tr("Columns that are hidden in the sheet count here: %1.")
                        .arg(m_hiddenColumns.named()));
    }
    if (m_merged.count > 0) {
        said.append(Text::tr("Of merged cells the first alone has the content, the others are "
                             "empty: %1.")
                        .arg(m_merged.named()));
    }
    if (m_noResult.count > 0) {
        said.append(Text::tr("Formulas whose results are not stored in the file, so that they are "
                             "unknown: %1. Save it once with the program that it comes from.")
                        .arg(m_noResult.named()));
    }
    m_sheet.all = std::move(all);
    return std::move(m_sheet);
}

std::optional<std::size_t> sheetToRead(const std::vector<SheetName> &all, const QString &wanted)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const SheetName &sheet) {
        return wanted.isEmpty()
                   ? !sheet.hidden
                   : QString::fromStdString(sheet.name).compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found != all.end()) {
        return static_cast<std::size_t>(found - all.begin());
    }
    return wanted.isEmpty() && !all.empty() ? std::optional(std::size_t{0}) : std::nullopt;
}

} // namespace steelyard::tables
