// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/sheet.h"
#include "tables/sheet_xml.h"

#include <QString>

#include <map>
#include <vector>

// Inside this library only: which parts an XLSX file has, and which sheet is in which. What is
// damaged or too large, the budget holds.
namespace steelyard::tables {

// The sheets that a workbook names, in their order.
struct XlsxWorkbook
{
    QString path = QStringLiteral("xl/workbook.xml");
    std::vector<SheetName> all;
    std::vector<QString> relations; // the id of each sheet's part
    bool since1904 = false;         // else days are counted from 1900
};

// The names of the parts that a workbook points to; empty: there is none.
struct XlsxParts
{
    std::map<QString, QString> byId; // sheets, by the ids of XlsxWorkbook::relations
    QString texts;
    QString styles;
};

[[nodiscard]] XlsxWorkbook workbookOf(packages::PackedFile &file, packages::UnpackBudget &budget);
// Of the workbook in the part of this name.
[[nodiscard]] XlsxParts partsOf(packages::PackedFile &file, packages::UnpackBudget &budget,
                                const QString &workbook);
// Of a part by its name; without elements when it is not there.
[[nodiscard]] SheetXml xmlOf(packages::PackedFile &file, packages::UnpackBudget &budget,
                             const QString &part);

} // namespace steelyard::tables
