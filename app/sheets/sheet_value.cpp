// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheet_value.h"

#include "tables/head_unit.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard::sheets {

namespace {

using tables::DecimalSign;

constexpr auto kUnknownWords = std::to_array<QStringView>(
    {u"?",     u"??",        u"n/a",   u"na",           u"n.a.",    u"n. a.", u"-",    u"–",
     u"—",     u"--",        u"tbd",   u"tba",          u"unknown", u"none",  u"open", u"k.a.",
     u"k. a.", u"unbekannt", u"offen", u"keine angabe", u"fehlt",   u"null",  u"#n/a"});
constexpr auto kYes =
    std::to_array<QStringView>({u"yes", u"y", u"true", u"x", u"ja", u"j", u"wahr", u"✓", u"✔"});
constexpr auto kNo = std::to_array<QStringView>({u"no", u"n", u"false", u"nein", u"falsch", u"✗"});

template <class List>
bool holdsWord(const List &list, const QString &text)
{
    return std::any_of(list.begin(), list.end(), [&](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

// The parts of "119,50 EUR" or "$ 12".
struct NumberWithUnit
{
    QString number;
    QString unit;
};

NumberWithUnit split(const QString &text)
{
    static const QString partOfNumber = QStringLiteral("0123456789.,+-−'’ \u00A0\u202F\u2009");
    qsizetype begin = 0;
    while (begin < text.size() && QStringView(u"€$£¥").contains(text[begin])) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < text.size() && partOfNumber.contains(text[end])) {
        ++end;
    }
    // 1e6, but not the unit of "1 EUR"
    if (end > begin && end + 1 < text.size() && text[end].toLower() == u'e' &&
        (text[end + 1].isDigit() || text[end + 1] == u'-' || text[end + 1] == u'+')) {
        ++end;
        while (end < text.size() &&
               (text[end].isDigit() || text[end] == u'-' || text[end] == u'+')) {
            ++end;
        }
    }
    const QString before = text.first(begin);
    const QString behind = text.sliced(end).trimmed();
    return {text.sliced(begin, end - begin).trimmed(), before.isEmpty() ? behind : before};
}

bool isUnitOf(const QString &unit, const QString &column)
{
    const auto alike = [&](const QString &wanted) {
        return unit.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return unit.isEmpty() || alike(column) || alike(column.section(u'/', 0, 0)) ||
           (column.isEmpty() && tables::isKnownUnit(unit));
}

std::optional<double> numberWith(const QString &text, DecimalSign sign)
{
    tables::CsvDiagnostics unused{QString()};
    return tables::readNumber({text.toStdString(), {}}, sign, unused);
}

int decimalsOf(const QString &number, DecimalSign sign)
{
    const qsizetype at = number.lastIndexOf(sign == DecimalSign::Comma ? u',' : u'.');
    return at < 0 ? 0 : static_cast<int>(number.size() - at - 1);
}

SheetValue notRead(ValueDoubt doubt)
{
    SheetValue value;
    value.kind = ValueKind::NotRead;
    value.doubt = doubt;
    return value;
}

SheetValue oneNumber(const QString &text, DecimalSign sign, const QString &unit)
{
    const NumberWithUnit parts = split(text);
    if (parts.number.isEmpty()) {
        return notRead(ValueDoubt::Words);
    }
    auto number = numberWith(parts.number, sign);
    SheetValue value;
    const DecimalSign other = sign == DecimalSign::Comma ? DecimalSign::Point : DecimalSign::Comma;
    if (!number) {
        number = numberWith(parts.number, other);
        value.doubt = ValueDoubt::OtherSign;
        value.decimals = decimalsOf(parts.number, other);
    } else {
        const tables::SignOfText told = tables::signOfText(parts.number.toStdString());
        if (told == tables::SignOfText::PointOrGroup || told == tables::SignOfText::CommaOrGroup) {
            value.doubt = ValueDoubt::TwoWays;
            value.other = numberWith(parts.number, other);
        }
        value.decimals = decimalsOf(parts.number, sign);
    }
    if (!number) {
        return notRead(ValueDoubt::Words);
    }
    if (!isUnitOf(parts.unit, unit)) {
        return notRead(tables::isKnownUnit(parts.unit) ? ValueDoubt::OtherUnit : ValueDoubt::Words);
    }
    if (std::abs(*number) > 1e100) { // no unit needs it, and its square is not a number any more
        return notRead(ValueDoubt::TooLarge);
    }
    value.kind = ValueKind::Number;
    value.low = value.value = value.high = *number;
    return value;
}

// 6-8, 6 – 8, 6..8, 6 to 8, 12 ± 3; nothing: it is no range.
std::optional<SheetValue> rangeOf(const QString &text, DecimalSign sign, const QString &unit)
{
    struct Divider
    {
        QStringView sign;
        bool isDistance = false;
    };
    static constexpr std::array<Divider, 9> dividers{{{u"±", true},
                                                      {u"+/-", true},
                                                      {u"+-", true},
                                                      {u"..", false},
                                                      {u"–", false},
                                                      {u"—", false},
                                                      {u" to ", false},
                                                      {u" bis ", false},
                                                      {u"-", false}}};
    for (const Divider &divider : dividers) {
        const qsizetype at = text.indexOf(divider.sign, 1);
        if (at < 0) {
            continue;
        }
        QString front = text.first(at).trimmed();
        QString back = text.sliced(at + divider.sign.size()).trimmed();
        while (back.startsWith(u'.')) { // of "6...8"
            back.remove(0, 1);
        }
        if (front.isEmpty() || back.isEmpty() || front.endsWith(u'e', Qt::CaseInsensitive)) {
            continue;
        }
        const SheetValue first = oneNumber(front, sign, unit);
        const SheetValue second = oneNumber(back, sign, unit);
        if (first.kind != ValueKind::Number || second.kind != ValueKind::Number) {
            continue;
        }
        SheetValue range;
        range.kind = ValueKind::Range;
        range.decimals = std::max(first.decimals, second.decimals);
        const double distance = std::abs(second.value);
        range.low =
            divider.isDistance ? first.value - distance : std::min(first.value, second.value);
        range.high =
            divider.isDistance ? first.value + distance : std::max(first.value, second.value);
        range.value = divider.isDistance ? first.value : range.low + (range.high - range.low) / 2;
        return range;
    }
    return std::nullopt;
}

SheetValue textValue(const QString &whole, DecimalSign sign, const QString &unit)
{
    SheetValue value;
    QString text = whole.simplified();
    if (text.isEmpty() || holdsWord(kUnknownWords, text)) {
        value.isWritten = !text.isEmpty();
        return value;
    }
    if (holdsWord(kYes, text) || holdsWord(kNo, text)) {
        value.kind = ValueKind::Number;
        value.isTruth = true;
        value.low = value.value = value.high = holdsWord(kYes, text) ? 1 : 0;
        return value;
    }
    if (QStringView(u"<>≤≥").contains(text.front())) {
        return notRead(ValueDoubt::Bound);
    }
    for (const QString &about : {QStringLiteral("~"), QStringLiteral("≈"), QStringLiteral("ca."),
                                 QStringLiteral("about ")}) {
        if (text.startsWith(about, Qt::CaseInsensitive)) {
            text = text.sliced(about.size()).trimmed();
        }
    }
    value = oneNumber(text, sign, unit);
    if (value.kind == ValueKind::Number) {
        return value;
    }
    const auto range = rangeOf(text, sign, unit);
    return range ? *range : value;
}

} // namespace

SheetValue readValue(const tables::SheetCell &cell, DecimalSign sign, const QString &unit)
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
        SheetValue value = oneNumber(QString::fromStdString(cell.text), DecimalSign::Point, {});
        value.doubt = value.kind == ValueKind::Number ? ValueDoubt::None : value.doubt;
        value.other.reset();
        return value;
    }
    case SheetCellKind::Text:
        break;
    }
    return textValue(QString::fromStdString(cell.text), sign, unit);
}

} // namespace steelyard::sheets
