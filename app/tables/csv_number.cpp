// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_number.h"

#include "knowledge/text.h"
#include "tables/messages.h"
#include "tables/number_text.h"

#include <charconv>
#include <cmath>
#include <string>

namespace steelyard::tables {

namespace {

enum class Fault { None, NoNumber, OtherSign, NotFinite, OutOfRange };

Fault parse(std::string_view text, DecimalSign sign, double &number)
{
    const auto plain = plainNumber(text, sign);
    if (!plain) {
        return plainNumber(text, otherSign(sign)) ? Fault::OtherSign : Fault::NoNumber;
    }
    const char *end = plain->data() + plain->size();
    const auto result = std::from_chars(plain->data(), end, number);
    if (result.ec == std::errc::result_out_of_range && result.ptr == end) {
        return Fault::OutOfRange;
    }
    if (result.ec != std::errc() || result.ptr != end) {
        return Fault::NoNumber;
    }
    number += 0.0; // a zero has no sign
    return std::isfinite(number) ? Fault::None : Fault::NotFinite;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, last - first + 1);
}

Fault parseFraction(std::string_view text, DecimalSign sign, double &number)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return parse(text, sign, number);
    }
    double above = 0;
    double below = 0;
    Fault fault = parse(trimmed(text.substr(0, slash)), sign, above);
    if (fault == Fault::None) {
        fault = parse(trimmed(text.substr(slash + 1)), sign, below);
    }
    number = above / below;
    return fault == Fault::None && !std::isfinite(number) ? Fault::NotFinite : fault;
}

void report(Fault fault, const CsvCell &cell, DecimalSign sign, CsvDiagnostics &problems)
{
    const QString text = inQuotes(cell.text);
    switch (fault) {
    case Fault::None:
        break;
    case Fault::NoNumber:
        if (cell.isDate) {
            problems.add(cell.place, Text::tr("%1 is a date, not a number.").arg(text),
                         Text::tr("Spreadsheet programs make dates of numbers such as 1.3; write "
                                  "the number again, in a cell that is formatted as one."));
            break;
        }
        problems.add(cell.place, Text::tr("%1 is not a number.").arg(text),
                     Text::tr("Write a number such as 12 or 0.5, without a unit, or leave the cell "
                              "empty when it is not known."));
        break;
    case Fault::OtherSign:
        problems.add(
            cell.place,
            sign == DecimalSign::Point
                ? Text::tr("%1 has a decimal comma, which the table does not have.").arg(text)
                : Text::tr("%1 has a decimal point, which the table does not have.").arg(text),
            Text::tr("Write all numbers of a table alike."));
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

std::optional<double> readNumber(const CsvCell &cell, DecimalSign sign, CsvDiagnostics &problems)
{
    if (cell.number) {
        return cell.number;
    }
    double number = 0;
    const Fault fault = parse(cell.text, sign, number);
    report(fault, cell, sign, problems);
    return fault == Fault::None ? std::optional(number) : std::nullopt;
}

std::optional<double> readFraction(const CsvCell &cell, DecimalSign sign, CsvDiagnostics &problems)
{
    if (cell.number) {
        return cell.number;
    }
    double number = 0;
    const Fault fault = parseFraction(cell.text, sign, number);
    report(fault, cell, sign, problems);
    return fault == Fault::None ? std::optional(number) : std::nullopt;
}

bool isNumber(std::string_view text)
{
    double ignored = 0;
    return parseFraction(text, DecimalSign::Point, ignored) != Fault::NoNumber &&
           parseFraction(text, DecimalSign::Comma, ignored) != Fault::NoNumber;
}

} // namespace steelyard::tables
