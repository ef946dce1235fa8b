// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text.h"
#include "tables/sheet_builder.h"
#include "tables/sheet_xml.h"
#include "tables/spreadsheet_file.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace steelyard::tables {

namespace {

constexpr QStringView kOdsTable = u":table:1.0";
constexpr QStringView kOdsOffice = u":office:1.0";

// The rest of a sheet is often one row that is repeated a million times.
std::size_t odsTimes(const SheetXml &xml, QStringView attribute)
{
    constexpr std::size_t most = std::size_t{1} << 21;
    bool ok = false;
    const qulonglong count = xml.attribute(attribute, kOdsTable).toULongLong(&ok);
    return ok ? std::min<std::size_t>(count, most) : 1;
}

// The paragraphs of the cell that has just started, without the comments that hang on it; reads on
// to the cell's end.
std::string odsText(SheetXml &xml)
{
    using Token = SheetXml::Token;
    constexpr qsizetype most = qsizetype{1} << 20;
    const int outer = xml.depth();
    int paragraphs = 0;
    QString text;
    for (Token token = xml.next(); token != Token::Over; token = xml.next()) {
        const bool start = token == Token::Start;
        if (token == Token::End && xml.depth() == outer) {
            break;
        }
        if (token == Token::Text && paragraphs > 0 && text.size() < most) {
            text += xml.text();
        } else if (token == Token::End && xml.name() == u"p") {
            --paragraphs;
        } else if (start && (xml.name() == u"annotation" || xml.name() == u"frame")) {
            xml.skip();
        } else if (start && xml.name() == u"p") {
            ++paragraphs;
            text += text.isEmpty() ? QString() : QStringLiteral("\n");
        } else if (start && (xml.name() == u"s" || xml.name() == u"tab")) {
            text += u' ';
        }
    }
    return text.trimmed().toStdString();
}

SheetCell odsNumber(const QString &value, bool percent)
{
    bool ok = false;
    double number = value.toDouble(&ok); // in the locale C
    if (!ok || !std::isfinite(number)) {
        return {SheetCellKind::Error, false, 0, value.toStdString()};
    }
    number = (percent ? QString::number(number * 100, 'g', 15).toDouble() : number) + 0.0;
    return {SheetCellKind::Number, percent, number, knowledge::numberText(number)};
}

// A cell, and how many times it stands in its row.
struct OdsRun
{
    SheetCell cell;
    std::size_t column = 0;
    std::size_t times = 1;
    QString merged; // its range, where the cell covers others
    bool hasNoResult = false;
};

class OdsContent
{
public:
    OdsContent(std::unique_ptr<QIODevice> part, packages::UnpackBudget &budget)
        : m_xml(std::move(part), budget)
    {
    }

    [[nodiscard]] std::vector<SheetName> names();
    void read(std::size_t chosen, SheetBuilder &sheet);

private:
    using Token = SheetXml::Token;

    void readTable(SheetBuilder &sheet);
    [[nodiscard]] std::vector<OdsRun> readRow(std::size_t row);
    [[nodiscard]] OdsRun readCell(std::size_t row, std::size_t column);

    SheetXml m_xml;
};

std::vector<SheetName> OdsContent::names()
{
    std::vector<SheetName> all;
    std::set<QString> hidingStyles;
    QString style;
    for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
        if (token != Token::Start) {
            continue;
        }
        if (m_xml.name() == u"style") {
            style = m_xml.attribute(u"name");
        } else if (m_xml.name() == u"table-properties") {
            if (m_xml.attribute(u"display", kOdsTable) == u"false" &&
                hidingStyles.size() < kMostSheets) {
                hidingStyles.insert(style);
            }
        } else if (m_xml.name() == u"table") {
            if (all.size() < kMostSheets) {
                all.push_back({m_xml.attribute(u"name", kOdsTable).toStdString(),
                               hidingStyles.contains(m_xml.attribute(u"style-name", kOdsTable))});
            }
            m_xml.skip();
        }
    }
    return all;
}

void OdsContent::read(std::size_t chosen, SheetBuilder &sheet)
{
    std::size_t index = 0;
    for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
        if (token != Token::Start || m_xml.name() != u"table") {
            continue;
        }
        if (index == chosen) {
            readTable(sheet);
            return;
        }
        ++index;
        m_xml.skip();
    }
}

void OdsContent::readTable(SheetBuilder &sheet)
{
    const int outer = m_xml.depth();
    std::size_t row = 0;
    std::size_t column = 0;
    for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() == outer) {
            return;
        }
        if (token != Token::Start) {
            continue;
        }
        const bool hidden = m_xml.attribute(u"visibility", kOdsTable) == u"collapse";
        if (m_xml.name() == u"table-column") {
            const std::size_t times = odsTimes(m_xml, u"number-columns-repeated");
            if (hidden && times > 0 && times < 1000) { // not those behind all that are in use
                sheet.noteHiddenColumns(column, column + times - 1);
            }
            column += times;
        } else if (m_xml.name() == u"table-row") {
            const std::size_t times = odsTimes(m_xml, u"number-rows-repeated");
            const std::vector<OdsRun> runs = readRow(row);
            for (std::size_t i = 0; i < times && !runs.empty(); ++i) {
                for (const OdsRun &run : runs) {
                    for (std::size_t j = 0; j < run.times; ++j) {
                        if (!sheet.put(row + i, run.column + j, run.cell)) {
                            return;
                        }
                    }
                    if (!run.merged.isEmpty()) {
                        sheet.noteMerged(row + i, run.column, run.merged);
                    }
                    if (run.hasNoResult) {
                        sheet.noteFormulaWithoutResult(row + i, run.column);
                    }
                }
            }
            if (hidden && !runs.empty()) {
                sheet.noteHiddenRow(row);
            }
            row += times;
        } else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms") {
            m_xml.skip();
        }
    }
}

// The cells with a content.
std::vector<OdsRun> OdsContent::readRow(std::size_t row)
{
    const int outer = m_xml.depth();
    std::vector<OdsRun> runs;
    std::size_t column = 0;
    for (Token token = m_xml.next(); token != Token::Over; token = m_xml.next()) {
        if (token == Token::End && m_xml.depth() == outer) {
            break;
        }
        if (token != Token::Start) {
            continue;
        }
        const std::size_t times = odsTimes(m_xml, u"number-columns-repeated");
        if (m_xml.name() == u"table-cell") {
            OdsRun run = readCell(row, column);
            run.times = times;
            if (run.cell.kind != SheetCellKind::Empty && runs.size() <= kMostSheetCells) {
                runs.push_back(std::move(run));
            }
            column += times;
        } else if (m_xml.name() == u"covered-table-cell") {
            m_xml.skip(); // what it may hold is not shown
            column += times;
        }
    }
    return runs;
}

OdsRun OdsContent::readCell(std::size_t row, std::size_t column)
{
    OdsRun run;
    run.column = column;
    const QString type = m_xml.attribute(u"value-type", kOdsOffice);
    const QString value = m_xml.attribute(u"value", kOdsOffice);
    const QString date = m_xml.attribute(u"date-value", kOdsOffice);
    const QString time = m_xml.attribute(u"time-value", kOdsOffice);
    const QString truth = m_xml.attribute(u"boolean-value", kOdsOffice);
    const bool isError = m_xml.attribute(u"value-type", u":calcext") == u"error" ||
                         m_xml.attribute(u"value-type", u"calcext:1.0") == u"error";
    const bool isFormula = !m_xml.attribute(u"formula", kOdsTable).isEmpty();
    const auto rows = std::max<std::size_t>(odsTimes(m_xml, u"number-rows-spanned"), 1);
    const auto columns = std::max<std::size_t>(odsTimes(m_xml, u"number-columns-spanned"), 1);
    if (rows > 1 || columns > 1) {
        run.merged = QString::fromStdString(cellName(row, column) + ':' +
                                            cellName(row + rows - 1, column + columns - 1));
    }
    std::string text = odsText(m_xml);
    if (isError) {
        run.cell = {SheetCellKind::Error, false, 0, text.empty() ? "#" : std::move(text)};
    } else if (type == u"float" || type == u"currency" || type == u"percentage") {
        run.cell = odsNumber(value, type == u"percentage");
    } else if (type == u"date" || type == u"time") {
        run.cell = {SheetCellKind::Date, false, 0, (type == u"date" ? date : time).toStdString()};
    } else if (type == u"boolean") {
        run.cell = {SheetCellKind::Text, false, 0, truth == u"true" ? "TRUE" : "FALSE"};
    } else if (!text.empty()) {
        run.cell = {SheetCellKind::Text, false, 0, std::move(text)};
    } else if (isFormula && type != u"string") {
        run.cell = {SheetCellKind::Error, false, 0, "="};
        run.hasNoResult = true;
    }
    return run;
}

// Parts are encrypted one by one; the list of them is not.
bool isOdsProtected(packages::PackedFile &file, packages::UnpackBudget &budget)
{
    SheetXml xml(file.part("META-INF/manifest.xml"), budget);
    for (auto token = xml.next(); token != SheetXml::Token::Over; token = xml.next()) {
        if (token == SheetXml::Token::Start && xml.name() == u"encryption-data") {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<Sheet> readOds(packages::PackedFile &file, packages::UnpackBudget &budget,
                             const QString &sheetName, std::vector<SheetName> &all)
{
    if (isOdsProtected(file, budget)) {
        budget.fault = packages::PackedFault::Protected;
        return std::nullopt;
    }
    const std::string content = "content.xml";
    all = OdsContent(file.part(content), budget).names();
    const auto chosen = sheetToRead(all, sheetName);
    if (!chosen || budget.fault != packages::PackedFault::None) {
        return std::nullopt;
    }
    SheetBuilder sheet;
    OdsContent(file.part(content), budget).read(*chosen, sheet);
    if (sheet.isTooLarge()) {
        budget.fault = packages::PackedFault::TooLarge;
    }
    if (budget.fault != packages::PackedFault::None) {
        return std::nullopt;
    }
    return sheet.take(SheetSource::Ods, all, *chosen);
}

} // namespace steelyard::tables
