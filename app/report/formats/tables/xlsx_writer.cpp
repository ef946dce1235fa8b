// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/packed_file.h"
#include "report/formats/tables/column_notes.h"
#include "report/formats/tables/data_writers.h"
#include "report/formats/tables/sheets.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace steelyard::report {

namespace {

constexpr std::size_t kMostOfProperties = 100'000; // bytes

class GuideSheet
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::GuideSheet)

public:
    static QString title() { return tr("Sheets", "of a workbook"); }
    static QString ofModel()
    {
        return tr("Options and criteria: type over the weights, and values and places follow");
    }
};

// The last sheet: where everything is, and what the tables are.
void addGuideSheet(Workbook &book, const std::vector<std::pair<QString, QString>> &sheets)
{
    lxw_worksheet *sheet = book.addSheet(GuideSheet::title(), QStringLiteral("sheets"), 1);
    if (sheet == nullptr) {
        return;
    }
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, 1, 80, nullptr);
    book.write(sheet, 0, 0, GuideSheet::title(), Look::Head);
    lxw_row_t row = 1;
    for (const auto &[name, note] : sheets) {
        book.linkToSheet(sheet, row, 0, name);
        book.write(sheet, row, 1, note, Look::Text);
        ++row;
    }
}

// The text of an element of a part's XML; a name with its prefix.
QString elementOf(const QByteArray &xml, const char *name)
{
    const QRegularExpression element(
        QStringLiteral("<%1[^>]*>([^<]*)</%1>").arg(QLatin1String(name)));
    return element.match(QString::fromUtf8(xml)).captured(1);
}

} // namespace

// The library writes files only: one of its own that is read back.
QByteArray writeXlsx(const Report &report, bool isLetter)
{
    QTemporaryDir folder;
    if (!folder.isValid()) {
        return {};
    }
    const QString name = folder.filePath(QStringLiteral("report.xlsx"));
    Workbook book(name, report, isLetter);
    if (!book.isOpen()) {
        return {};
    }
    std::vector<std::pair<QString, QString>> sheets;
    if (addModelSheet(book, report.data)) {
        sheets.emplace_back(book.lastName(), GuideSheet::ofModel());
    }
    for (const DataTable &table : report.data.tables) {
        addTableSheet(book, report.data, table);
        sheets.emplace_back(book.lastName(), noteOnTable(table));
    }
    addGuideSheet(book, sheets);
    QFile file(name);
    if (!book.close() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll();
}

// Programs keep the property and say when they saved.
bool isXlsxByUs(const Report &, const QByteArray &file)
{
    const QByteArray marks = packages::partOf(file, "docProps/custom.xml", kMostOfProperties);
    const QByteArray core = packages::partOf(file, "docProps/core.xml", kMostOfProperties);
    const QString made = elementOf(core, "dcterms:created");
    return marks.contains("name=\"Steelyard report\"") && !made.isEmpty() &&
           made == elementOf(core, "dcterms:modified");
}

} // namespace steelyard::report
