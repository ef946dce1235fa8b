// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text.h"
#include "tables/sheet_builder.h"
#include "tables/spreadsheet_file.h"
#include "tables/xlsx_styles.h"
#include "tables/xlsx_workbook.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace steelyard::tables {

namespace {

using XlsxToken = SheetXml::Token;

constexpr std::size_t kMostSharedTexts = kMostSheetCells;
constexpr std::size_t kMostXlsxColumns = 16'384;
constexpr std::size_t kMostXlsxRows = std::size_t{1} << 20;

// What XML cannot hold is written as _xHHHH_, and an underscore that would read so as _x005F_
// (ECMA-376, Part 1, 22.9.2.19).
QString unescaped(const QString &text)
{
    constexpr qsizetype length = 7;
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView here = QStringView(text).sliced(i);
        bool isCode = here.size() >= length && here.startsWith(u"_x") && here[length - 1] == u'_';
        const QStringView digits = isCode ? here.sliced(2, 4) : QStringView();
        isCode = isCode && std::all_of(digits.begin(), digits.end(), [](QChar digit) {
                     return std::isxdigit(digit.unicode() < 0x80 ? digit.unicode() : 0) != 0;
                 });
        plain += isCode ? QChar(digits.toUShort(nullptr, 16)) : text[i];
        i += isCode ? length : 1;
    }
    // Line ends as they are in every other text.
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(u'\r', u'\n');
    return plain;
}

// The text of an element si or is: of its runs, without how it is pronounced.
QString richText(SheetXml &xml)
{
    const int outer = xml.depth();
    QString text;
    for (XlsxToken token = xml.next(); token != XlsxToken::Over; token = xml.next()) {
        if (token == XlsxToken::Start && xml.name() == u"t") {
            text += unescaped(xml.textInside());
        } else if (token == XlsxToken::Start && xml.name() == u"rPh") {
            xml.skip();
        } else if (token == XlsxToken::End && xml.depth() == outer) {
            break;
        }
    }
    return text;
}

std::vector<std::string> sharedTexts(SheetXml xml, packages::UnpackBudget &budget)
{
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (XlsxToken token = xml.next(); token != XlsxToken::Over; token = xml.next()) {
        if (token == XlsxToken::Start && xml.name() == u"si") {
            texts.push_back(richText(xml).trimmed().toStdString());
            bytes += texts.back().size();
            if (texts.size() > kMostSharedTexts || bytes > kMostSheetText) {
                budget.fault = packages::PackedFault::TooLarge;
                break;
            }
        }
    }
    return texts;
}

// "B6" into 5 and 1, counted from 0. False: it is no such name.
bool readCellName(QStringView name, std::size_t &row, std::size_t &column)
{
    std::size_t letters = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at].toUpper() >= u'A' && name[at].toUpper() <= u'Z'; ++at) {
        letters = letters * 26 + static_cast<std::size_t>(name[at].toUpper().unicode() - u'A' + 1);
        if (letters > kMostXlsxColumns) {
            return false;
        }
    }
    bool ok = false;
    const qulonglong number = name.sliced(at).toULongLong(&ok);
    if (!ok || letters == 0 || number == 0 || number > kMostXlsxRows) {
        return false;
    }
    row = number - 1;
    column = letters - 1;
    return true;
}

std::optional<double> finiteNumber(const std::string &text)
{
    double number = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end && std::isfinite(number)
               ? std::optional(number + 0.0)
               : std::nullopt;
}

// The cells of one sheet.
class XlsxSheet
{
public:
    XlsxSheet(std::unique_ptr<QIODevice> part, packages::UnpackBudget &budget,
              std::vector<std::string> texts, std::vector<NumberLook> looks, bool since1904)
        : m_xml(std::move(part), budget)
        , m_texts(std::move(texts))
        , m_looks(std::move(looks))
        , m_since1904(since1904)
    {
    }

    void read(SheetBuilder &sheet);

private:
    bool readCell(SheetBuilder &sheet);
    SheetCell cellOf(const QString &type, const QString &style, const QString &value) const;
    SheetCell numberOf(const std::string &value, const QString &style) const;
    void readColumns(SheetBuilder &sheet);

    SheetXml m_xml;
    std::vector<std::string> m_texts;
    std::vector<NumberLook> m_looks;
    bool m_since1904;
    std::size_t m_row = 0; // of the next cell that does not say where it stands
    std::size_t m_column = 0;
};

void XlsxSheet::read(SheetBuilder &sheet)
{
    std::size_t rows = 0;
    for (XlsxToken token = m_xml.next(); token != XlsxToken::Over; token = m_xml.next()) {
        if (token != XlsxToken::Start) {
            continue;
        }
        if (m_xml.name() == u"row") {
            bool ok = false;
            const qulonglong said = m_xml.attribute(u"r").toULongLong(&ok);
            m_row = ok && said > 0 && said <= kMostXlsxRows ? said - 1 : rows;
            rows = m_row + 1;
            m_column = 0;
            const QString hidden = m_xml.attribute(u"hidden");
            if (hidden == u"1" || hidden == u"true") {
                sheet.noteHiddenRow(m_row);
            }
        } else if (m_xml.name() == u"c") {
            if (!readCell(sheet)) {
                return;
            }
        } else if (m_xml.name() == u"col") {
            readColumns(sheet);
        } else if (m_xml.name() == u"mergeCell") {
            const QString range = m_xml.attribute(u"ref");
            std::size_t row = 0;
            std::size_t column = 0;
            if (readCellName(QStringView(range).left(range.indexOf(u':')), row, column)) {
                sheet.noteMerged(row, column, range);
            }
        }
    }
}

void XlsxSheet::readColumns(SheetBuilder &sheet)
{
    const QString hidden = m_xml.attribute(u"hidden");
    const std::size_t first = m_xml.attribute(u"min").toULongLong();
    const std::size_t last = m_xml.attribute(u"max").toULongLong();
    // Some programs hide every column behind those in use.
    if ((hidden == u"1" || hidden == u"true") && first >= 1 && first <= last && last < 1000) {
        sheet.noteHiddenColumns(first - 1, last - 1);
    }
}

bool XlsxSheet::readCell(SheetBuilder &sheet)
{
    std::size_t row = m_row;
    std::size_t column = m_column;
    if (const QString name = m_xml.attribute(u"r"); !name.isEmpty()) {
        if (!readCellName(name, row, column)) {
            m_xml.skip();
            return true;
        }
    }
    m_column = column + 1;
    const QString type = m_xml.attribute(u"t");
    const QString style = m_xml.attribute(u"s");
    const int outer = m_xml.depth();
    bool formula = false;
    QString value;
    QString inlineText;
    for (XlsxToken token = m_xml.next(); token != XlsxToken::Over; token = m_xml.next()) {
        if (token == XlsxToken::Start && m_xml.name() == u"v") {
            value = m_xml.textInside();
        } else if (token == XlsxToken::Start && m_xml.name() == u"is") {
            inlineText = richText(m_xml);
        } else if (token == XlsxToken::Start && m_xml.name() == u"f") {
            formula = true;
            m_xml.skip();
        } else if (token == XlsxToken::End && m_xml.depth() == outer) {
            break;
        }
    }
    SheetCell cell = cellOf(type, style, type == u"inlineStr" ? inlineText : value);
    if (formula && cell.kind == SheetCellKind::Empty) {
        sheet.noteFormulaWithoutResult(row, column);
        cell = {SheetCellKind::Error, false, 0, "="};
    }
    return sheet.put(row, column, std::move(cell));
}

SheetCell XlsxSheet::cellOf(const QString &type, const QString &style, const QString &value) const
{
    const std::string text = (type == u"str" ? unescaped(value) : value).trimmed().toStdString();
    if (text.empty()) {
        return {};
    }
    if (type == u"s") {
        std::size_t index = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), index);
        if (result.ec != std::errc() || index >= m_texts.size() || m_texts[index].empty()) {
            return {};
        }
        return {SheetCellKind::Text, false, 0, m_texts[index]};
    }
    if (type == u"str" || type == u"inlineStr") {
        return {SheetCellKind::Text, false, 0, text};
    }
    if (type == u"b") {
        return {SheetCellKind::Text, false, 0, text == "1" ? "TRUE" : "FALSE"};
    }
    if (type == u"d") {
        return {SheetCellKind::Date, false, 0, text};
    }
    return type == u"e" ? SheetCell{SheetCellKind::Error, false, 0, text} : numberOf(text, style);
}

SheetCell XlsxSheet::numberOf(const std::string &value, const QString &style) const
{
    const auto number = finiteNumber(value);
    if (!number) {
        return {SheetCellKind::Error, false, 0, value};
    }
    const std::size_t index = style.toULongLong();
    const NumberLook look = index < m_looks.size() ? m_looks[index] : NumberLook::Plain;
    if (look == NumberLook::Date) {
        if (auto date = dateOfDays(*number, m_since1904)) {
            return {SheetCellKind::Date, false, 0, *std::move(date)};
        }
    }
    if (look == NumberLook::Percent) {
        // 15 digits are what the program itself keeps; more would show what binary does to 0.07.
        const double shown = QString::number(*number * 100, 'g', 15).toDouble();
        return {SheetCellKind::Number, true, shown, knowledge::numberText(shown)};
    }
    return {SheetCellKind::Number, false, *number, knowledge::numberText(*number)};
}

} // namespace

std::optional<Sheet> readXlsx(packages::PackedFile &file, packages::UnpackBudget &budget,
                              const QString &sheetName, std::vector<SheetName> &all)
{
    XlsxWorkbook workbook = workbookOf(file, budget);
    all = workbook.all;
    const auto chosen = sheetToRead(workbook.all, sheetName);
    if (!chosen || budget.fault != packages::PackedFault::None) {
        return std::nullopt;
    }
    const XlsxParts parts = partsOf(file, budget, workbook.path);
    const auto part = parts.byId.find(workbook.relations[*chosen]);
    if (part == parts.byId.end()) {
        budget.fault = packages::PackedFault::Damaged;
        return std::nullopt;
    }
    std::vector<std::string> texts = sharedTexts(xmlOf(file, budget, parts.texts), budget);
    std::vector<NumberLook> looks = looksOfStyles(xmlOf(file, budget, parts.styles));
    auto content = file.part(part->second.toStdString());
    if (content == nullptr && budget.fault == packages::PackedFault::None) {
        budget.fault = packages::PackedFault::Damaged;
    }
    SheetBuilder sheet;
    XlsxSheet(std::move(content), budget, std::move(texts), std::move(looks), workbook.since1904)
        .read(sheet);
    if (sheet.isTooLarge()) {
        budget.fault = packages::PackedFault::TooLarge;
    }
    if (budget.fault != packages::PackedFault::None) {
        return std::nullopt;
    }
    return sheet.take(SheetSource::Xlsx, std::move(workbook.all), *chosen);
}

} // namespace steelyard::tables
