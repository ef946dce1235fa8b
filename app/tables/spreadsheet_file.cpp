// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/spreadsheet_file.h"

#include "tables/messages.h"
#include "tables/sheet_builder.h"

namespace steelyard::tables {

namespace {

void reportPacked(packages::PackedFault fault, CsvDiagnostics &problems)
{
    switch (fault) {
    case packages::PackedFault::Protected:
        problems.add({}, Text::tr("The file is protected by a password."),
                     Text::tr("Save it without one in the program that it comes from."));
        break;
    case packages::PackedFault::TooLarge:
        problems.add({}, Text::tr("The file unpacks to more than any table has."),
                     Text::tr("Save the one sheet that is to be read, as CSV."));
        break;
    case packages::PackedFault::Stopped:
        problems.add({}, Text::tr("Reading was stopped."), Text::tr("Read the file again."));
        break;
    case packages::PackedFault::Damaged:
    case packages::PackedFault::None:
        problems.add({}, Text::tr("The file is damaged."),
                     Text::tr("Open it in a spreadsheet program and save it again."));
        break;
    }
}

void reportNoSheet(const std::vector<SheetName> &all, const QString &wanted,
                   CsvDiagnostics &problems)
{
    QStringList names;
    for (const SheetName &sheet : all) {
        names.append(inQuotes(sheet.name));
    }
    problems.add({}, Text::tr("There is no sheet %1.").arg(inQuotes(wanted.toStdString())),
                 Text::tr("There are: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace

std::optional<Sheet> readSpreadsheet(std::string_view bytes, const QString &sheetName,
                                     CsvDiagnostics &problems, const std::stop_token &stop)
{
    packages::UnpackBudget budget;
    budget.stop = stop;
    packages::PackedFile file(bytes, budget);
    std::vector<SheetName> all;
    auto sheet = readXlsx(file, budget, sheetName, all);
    if (!sheet && all.empty() && budget.fault == packages::PackedFault::None) {
        sheet = readOds(file, budget, sheetName, all);
    }
    if (budget.fault != packages::PackedFault::None) {
        reportPacked(budget.fault, problems);
        return std::nullopt;
    }
    if (!sheet && !all.empty() && !sheetToRead(all, sheetName)) {
        reportNoSheet(all, sheetName, problems);
    } else if (!sheet) {
        reportPacked(packages::PackedFault::Damaged, problems);
    } else if (sheet->rows.empty()) {
        problems.add({}, Text::tr("The sheet %1 is empty.").arg(inQuotes(sheet->name)),
                     Text::tr("Name another sheet, or write a first row with the names of the "
                              "columns."));
        return std::nullopt;
    }
    return sheet;
}

} // namespace steelyard::tables
