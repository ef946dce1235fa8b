// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/decimal_sign.h"

#include "tables/messages.h"

#include <algorithm>
#include <tuple>

namespace steelyard::tables {

namespace {

bool isBefore(const CsvCell &left, const CsvCell &right)
{
    return std::tie(left.place.line, left.place.column) <
           std::tie(right.place.line, right.place.column);
}

void addBothSigns(const CsvCell &point, const CsvCell &comma, CsvDiagnostics &problems)
{
    const CsvCell &later = isBefore(point, comma) ? comma : point;
    problems.add(later.place,
                 Text::tr("%1 has a decimal comma, but %2 has a decimal point.")
                     .arg(inQuotes(comma.text), inQuotes(point.text)),
                 Text::tr("Write all numbers of a table alike; these are in lines %1 and %2.")
                     .arg(comma.place.line)
                     .arg(point.place.line));
}

// 1.250 means 1250 or 1.25, and the remedy spells both.
void addTwoReadings(const CsvCell &cell, CsvDiagnostics &problems)
{
    const QString text = QString::fromStdString(cell.text);
    QString whole = text;
    whole.remove(u'.').remove(u',');
    problems.add(cell.place, Text::tr("%1 can be read in two ways.").arg(inQuotes(cell.text)),
                 Text::tr("Write %1 when the sign groups digits, and %2 when decimals follow it; "
                          "the other numbers of the table are then read alike.")
                     .arg(whole, text + u'0'));
}

} // namespace

void DecimalSignSearch::look(const CsvCell &cell)
{
    const std::string_view text = cell.text;
    if (cell.number || cell.isDate) {
        return; // the file has told already
    }
    if (text.find_first_of(".,") == std::string_view::npos) {
        return;
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        lookAt(text, cell.place);
    } else if (isNumber(text)) { // and not HTTP/1.1
        lookAt(text.substr(0, slash), cell.place);
        lookAt(text.substr(slash + 1), cell.place);
    }
}

void DecimalSignSearch::lookAt(std::string_view text, CsvPosition place)
{
    const auto keepFirst = [&](std::optional<CsvCell> &first) {
        if (!first) {
            first = CsvCell{std::string(text), place};
        }
    };
    switch (signOfText(text)) {
    case SignOfText::Nothing:
        break;
    case SignOfText::Point:
        keepFirst(m_point);
        break;
    case SignOfText::Comma:
        keepFirst(m_comma);
        break;
    case SignOfText::PointOrGroup:
        keepFirst(m_pointOrGroup);
        break;
    case SignOfText::CommaOrGroup:
        keepFirst(m_commaOrGroup);
        break;
    }
}

std::optional<DecimalSign> DecimalSignSearch::decide(char separator, CsvDiagnostics &problems) const
{
    if (m_point && m_comma) {
        addBothSigns(*m_point, *m_comma, problems);
        return std::nullopt;
    }
    if (m_point || m_comma) {
        return m_comma ? DecimalSign::Comma : DecimalSign::Point;
    }
    if (m_commaOrGroup) {
        addTwoReadings(*m_commaOrGroup, problems);
        return std::nullopt;
    }
    if (m_pointOrGroup && separator != ',') {
        addTwoReadings(*m_pointOrGroup, problems);
        return std::nullopt;
    }
    return DecimalSign::Point;
}

} // namespace steelyard::tables
