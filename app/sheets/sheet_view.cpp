// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/messages.h"
#include "sheets/sheet_mapping.h"

namespace steelyard::sheets {

namespace {

QString rowWords(std::size_t row)
{
    return Text::tr("row %1").arg(qulonglong{row} + 1);
}

QString columnWords(std::size_t column)
{
    return Text::tr("column %1").arg(QString::fromStdString(tables::columnLetters(column)));
}

} // namespace

SheetView::SheetView(const tables::Sheet &sheet, Layout layout)
    : m_sheet(sheet)
    , m_layout(layout)
    , m_lines(layout == Layout::OptionsInRows ? sheet.rows.size() : sheet.columns())
    , m_fields(layout == Layout::OptionsInRows ? sheet.columns() : sheet.rows.size())
{
}

const tables::SheetCell &SheetView::cell(std::size_t line, std::size_t field) const
{
    const auto [row, column] = place(line, field);
    return m_sheet.cell(row, column);
}

std::pair<std::size_t, std::size_t> SheetView::place(std::size_t line, std::size_t field) const
{
    return m_layout == Layout::OptionsInRows ? std::pair{line, field} : std::pair{field, line};
}

QString SheetView::lineName(std::size_t line) const
{
    return m_layout == Layout::OptionsInRows ? rowWords(line) : columnWords(line);
}

QString SheetView::fieldName(std::size_t field) const
{
    return m_layout == Layout::OptionsInRows ? columnWords(field) : rowWords(field);
}

} // namespace steelyard::sheets
