// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_number.h"

#include "knowledge/text.h"
#include "tables/messages.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace steelyard::tables {

namespace {

enum class Fault { None, NoNumber, DecimalComma, NotFinite, OutOfRange };

Fault parse(std::string_view text, double &number)
{
    if (text.starts_with('+') && !text.starts_with("+-")) {
        text.remove_prefix(1); // from_chars knows no plus sign
    }
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (result.ec == std::errc::result_out_of_range && result.ptr == end) {
        return Fault::OutOfRange;
    }
    if (result.ec == std::errc() && result.ptr == end) {
        return std::isfinite(number) ? Fault::None : Fault::NotFinite;
    }
    std::string point(text);
    std::replace(point.begin(), point.end(), ',', '.');
    const char *pointEnd = point.data() + point.size();
    double ignored = 0;
    const auto again = std::from_chars(point.data(), pointEnd, ignored);
    return again.ec == std::errc() && again.ptr == pointEnd ? Fault::DecimalComma : Fault::NoNumber;
}

void report(Fault fault, const CsvCell &cell, CsvDiagnostics &problems)
{
    const QString text = QString::fromStdString(knowledge::quoted(cell.text));
    switch (fault) {
    case Fault::None:
        break;
    case Fault::NoNumber:
        problems.add(cell.place, Text::tr("%1 is not a number.").arg(text),
                     Text::tr("Write a number such as 12 or 0.5, without units or signs that "
                              "group digits, or leave the cell empty when it is not known."));
        break;
    case Fault::DecimalComma:
        problems.add(cell.place, Text::tr("%1 has a comma in a number.").arg(text),
                     Text::tr("Write a point before decimals and nothing between thousands."));
        break;
    case Fault::NotFinite:
        problems.add(cell.place, Text::tr("%1 is not a number to calculate with.").arg(text),
                     Text::tr("Write a number, or leave the cell empty when it is not known."));
        break;
    case Fault::OutOfRange:
        problems.add(cell.place, Text::tr("%1 is too large or too small.").arg(text),
                     Text::tr("Express the column in another unit."));
        break;
    }
}

} // namespace

std::optional<double> readNumber(const CsvCell &cell, CsvDiagnostics &problems)
{
    double number = 0;
    const Fault fault = parse(cell.text, number);
    report(fault, cell, problems);
    return fault == Fault::None ? std::optional(number) : std::nullopt;
}

std::optional<double> readFraction(const CsvCell &cell, CsvDiagnostics &problems)
{
    const auto slash = cell.text.find('/');
    if (slash == std::string::npos) {
        return readNumber(cell, problems);
    }
    const auto part = [](std::string_view text) {
        const auto first = text.find_first_not_of(' ');
        const auto last = text.find_last_not_of(' ');
        return first == std::string_view::npos ? std::string_view()
                                               : text.substr(first, last - first + 1);
    };
    double above = 0;
    double below = 0;
    const std::string_view text = cell.text;
    Fault fault = parse(part(text.substr(0, slash)), above);
    if (fault == Fault::None) {
        fault = parse(part(text.substr(slash + 1)), below);
    }
    if (fault == Fault::None && (below == 0 || !std::isfinite(above / below))) {
        fault = Fault::NotFinite;
    }
    report(fault, cell, problems);
    return fault == Fault::None ? std::optional(above / below) : std::nullopt;
}

} // namespace steelyard::tables
