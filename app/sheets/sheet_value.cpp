// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_value.h"

#include "decision/typed_quantity.h"
#include "decision/typed_unit.h"
#include "tables/head_unit.h"

#include <algorithm>
#include <cmath>

namespace steelyard::sheets {

namespace {

constexpr double kOutOf = 10; // what ratings are written out of

// "1.5M" is a million and a half, and no metres.
bool isMany(const QString &unit)
{
    return decision::manyIn(unit.toStdString()).has_value();
}

bool isUnitOf(const QString &unit, const QString &column)
{
    const auto alike = [&](const QString &wanted) {
        return unit.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return unit.isEmpty() || alike(column) || alike(column.section(u'/', 0, 0)) ||
           (column.isEmpty() && tables::isKnownUnit(unit) && !isMany(unit));
}

SheetValue notRead(ValueDoubt doubt)
{
    SheetValue value;
    value.kind = ValueKind::NotRead;
    value.doubt = doubt;
    return value;
}

ValueDoubt doubtOf(const decision::TypedNumber &number, decision::DecimalSign sign)
{
    using decision::CellFault;
    using decision::DecimalSign;
    return number.fault == CellFault::TooLarge    ? ValueDoubt::TooLarge
           : number.fault != CellFault::None      ? ValueDoubt::Words
           : number.other                         ? ValueDoubt::TwoWays
           : number.shows == DecimalSign::Unknown ? ValueDoubt::None
           : number.shows == sign                 ? ValueDoubt::None
                                                  : ValueDoubt::OtherSign;
}

ValueDoubt doubtOfUnit(const std::string &unit, const QString &column)
{
    const QString text = QString::fromStdString(unit);
    return isUnitOf(text, column)      ? ValueDoubt::None
           : tables::isKnownUnit(text) ? ValueDoubt::OtherUnit
                                       : ValueDoubt::Words;
}

// A number as the column counts; none for a unit that does not convert to the column's.
std::optional<double> inColumn(double number, const std::string &unit, const QString &column)
{
    const decision::UnitResult level = decision::levelIn(number, unit, column.toStdString(), {});
    const bool isRead = level.fault == decision::CellFault::None && std::isfinite(level.value);
    return isRead ? std::optional(level.value) : std::nullopt;
}

SheetValue oneNumber(const decision::TypedQuantity &quantity, decision::DecimalSign sign,
                     const QString &unit)
{
    SheetValue value;
    value.doubt = doubtOf(quantity.first, sign);
    if (quantity.first.fault != decision::CellFault::None) {
        return notRead(value.doubt);
    }
    const ValueDoubt doubt = doubtOfUnit(quantity.firstUnit, unit);
    const auto number = doubt == ValueDoubt::None
                            ? std::optional(quantity.first.value)
                            : inColumn(quantity.first.value, quantity.firstUnit, unit);
    if (!number) {
        return notRead(doubt);
    }
    value.kind = ValueKind::Number;
    value.isConverted = doubt != ValueDoubt::None;
    value.low = value.value = value.high = *number;
    value.other = value.isConverted ? std::nullopt : quantity.first.other;
    value.decimals = quantity.first.decimals;
    return value;
}

// 6-8, also 8-6, and 12 ± 3.
SheetValue range(const decision::TypedQuantity &quantity, decision::DecimalSign sign,
                 const QString &unit)
{
    double first = quantity.first.value;
    double second = quantity.second.value;
    bool isConverted = false;
    const bool isDistance = quantity.kind == decision::QuantityKind::PlusMinus;
    const bool isShare = isDistance && quantity.secondUnit == "%" && unit != u"%";
    for (const decision::TypedNumber *number : {&quantity.first, &quantity.second}) {
        if (number->fault != decision::CellFault::None) {
            return notRead(doubtOf(*number, sign));
        }
    }
    const auto convert = [&](double &number, const std::string &written) {
        const ValueDoubt doubt = doubtOfUnit(written, unit);
        if (doubt == ValueDoubt::None) {
            return ValueDoubt::None;
        }
        const auto level = inColumn(number, written, unit);
        number = level.value_or(number);
        isConverted = true;
        return level ? ValueDoubt::None : doubt;
    };
    const ValueDoubt doubts[] = {convert(first, quantity.firstUnit),
                                 isShare ? ValueDoubt::None : convert(second, quantity.secondUnit)};
    for (const ValueDoubt doubt : doubts) {
        if (doubt != ValueDoubt::None) {
            return notRead(doubt);
        }
    }
    SheetValue value;
    value.isConverted = isConverted;
    value.kind = ValueKind::Range;
    value.decimals = std::max(quantity.first.decimals, quantity.second.decimals);
    const double distance = isShare ? std::abs(first * second) / 100 : std::abs(second);
    value.low = isDistance ? first - distance : std::min(first, second);
    value.high = isDistance ? first + distance : std::max(first, second);
    value.value = isDistance ? first : value.low + (value.high - value.low) / 2;
    return value;
}

// "★★★☆☆" is three; nothing but empty ones may be full ones of another kind.
std::optional<int> starsIn(const QString &text)
{
    int full = 0;
    for (const QChar sign : text) {
        const bool isFull = sign == u'\u2605' || sign == u'\u2B50';
        full += isFull ? 1 : 0;
        if (!isFull && sign != u'\u2606' && sign != u'\uFE0F' && !sign.isSpace()) {
            return std::nullopt;
        }
    }
    return full > 0 ? std::optional(full) : std::nullopt;
}

SheetValue textValue(const std::string &text, decision::DecimalSign sign, const QString &unit)
{
    using decision::QuantityKind;
    const QString whole = QString::fromStdString(text).trimmed();
    if (!whole.isEmpty() && QStringView(u"<>≤≥").contains(whole.front())) {
        return notRead(ValueDoubt::Bound);
    }
    if (const auto stars = starsIn(whole)) {
        SheetValue value;
        value.kind = ValueKind::Number;
        value.isConverted = true;
        value.low = value.value = value.high = *stars;
        return value;
    }
    const decision::TypedQuantity quantity = decision::quantityOf(text, sign);
    switch (quantity.kind) {
    case QuantityKind::Empty:
        return {};
    case QuantityKind::Unknown:
    case QuantityKind::PerhapsUnknown: {
        SheetValue value;
        value.isWritten = true;
        return value;
    }
    case QuantityKind::Yes:
    case QuantityKind::No: {
        SheetValue value;
        value.kind = ValueKind::Number;
        value.isTruth = true;
        value.low = value.value = value.high = quantity.kind == QuantityKind::Yes ? 1 : 0;
        return value;
    }
    case QuantityKind::Number:
        return oneNumber(quantity, sign, unit);
    case QuantityKind::Range:
    case QuantityKind::PlusMinus:
        return range(quantity, sign, unit);
    case QuantityKind::AtMost:
    case QuantityKind::AtLeast:
        return notRead(ValueDoubt::Bound);
    case QuantityKind::Fraction:
        if (quantity.second.value == kOutOf && quantity.firstUnit.empty()) { // "8/10"
            return oneNumber(quantity, sign, unit);
        }
        if (quantity.firstUnit.empty() && quantity.first.value <= quantity.second.value) {
            SheetValue value = notRead(ValueDoubt::Words);
            value.fraction = {quantity.first.value, quantity.second.value};
            return value;
        }
        break;
    case QuantityKind::Words:
        break;
    }
    return notRead(ValueDoubt::Words);
}

} // namespace

SheetValue readValue(const tables::SheetCell &cell, tables::DecimalSign sign, const QString &unit)
{
    using tables::SheetCellKind;
    switch (cell.kind) {
    case SheetCellKind::Empty:
        return {};
    case SheetCellKind::Date:
        return notRead(ValueDoubt::Date);
    case SheetCellKind::Error:
        return notRead(ValueDoubt::Error);
    case SheetCellKind::Number: {
        SheetValue value = textValue(cell.text, decision::DecimalSign::Point, {});
        value.doubt = value.kind == ValueKind::Number ? ValueDoubt::None : value.doubt;
        value.other.reset();
        return value;
    }
    case SheetCellKind::Text:
        break;
    }
    const bool isComma = sign == tables::DecimalSign::Comma;
    return textValue(cell.text,
                     isComma ? decision::DecimalSign::Comma : decision::DecimalSign::Point, unit);
}

} // namespace steelyard::sheets
