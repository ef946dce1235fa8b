// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/head_unit.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace steelyard::tables {

namespace {

constexpr auto kMoneyUnits = std::to_array<QStringView>(
    {u"eur", u"usd", u"gbp", u"chf", u"jpy",  u"sek",  u"nok",  u"dkk",
     u"pln", u"czk", u"cad", u"aud", u"keur", u"teur", u"meur", u"kusd",
     u"€",   u"$",   u"£",   u"¥",   u"k€",   u"t€",   u"euro", u"euros"});

constexpr auto kShortTimeUnits =
    std::to_array<QStringView>({u"ns", u"µs", u"us", u"μs", u"ms", u"s", u"sec", u"secs", u"second",
                                u"seconds", u"sek", u"sekunde", u"sekunden"});

constexpr auto kOtherUnits = std::to_array<QStringView>(
    {u"min",    u"mins",   u"minutes", u"minuten", u"h",      u"hour",    u"hours",   u"stunden",
     u"std",    u"d",      u"day",     u"days",    u"tag",    u"tage",    u"pt",      u"week",
     u"weeks",  u"woche",  u"wochen",  u"month",   u"months", u"monat",   u"monate",  u"year",
     u"years",  u"jahr",   u"jahre",   u"b",       u"kb",     u"mb",      u"gb",      u"tb",
     u"kib",    u"mib",    u"gib",     u"tib",     u"%",      u"percent", u"prozent", u"points",
     u"point",  u"punkte", u"pts",     u"stars",   u"sterne", u"rps",     u"req/s",   u"1/s",
     u"ops/s",  u"msg/s",  u"tps",     u"qps",     u"w",      u"kw",      u"kwh",     u"wh",
     u"g",      u"kg",     u"t",       u"mm",      u"cm",     u"m",       u"km",      u"l",
     u"mbit/s", u"gbit/s", u"mb/s",    u"gb/s",    u"cores",  u"loc",     u"kloc",    u"users"});

template <class List>
bool holdsUnit(const List &list, const QString &text)
{
    return std::any_of(list.begin(), list.end(), [&](QStringView unit) {
        return text.compare(unit, Qt::CaseInsensitive) == 0;
    });
}

// The unit before "per": EUR of "EUR/month" and of "EUR per month".
QString unitAbove(const QString &unit)
{
    QString above = unit.section(u'/', 0, 0);
    for (const QString &per : {QStringLiteral(" per "), QStringLiteral(" pro ")}) {
        above = above.section(per, 0, 0, QString::SectionCaseInsensitiveSeps);
    }
    return above.trimmed();
}

} // namespace

bool isKnownUnit(const QString &text)
{
    const QString above = unitAbove(text);
    return holdsUnit(kOtherUnits, text) || holdsUnit(kMoneyUnits, above) ||
           holdsUnit(kShortTimeUnits, above) || holdsUnit(kOtherUnits, above);
}

bool isUnitOfLess(const QString &unit)
{
    const QString above = unitAbove(unit);
    return holdsUnit(kMoneyUnits, above) || holdsUnit(kShortTimeUnits, unit);
}

HeadParts partsOfHead(const QString &head)
{
    constexpr qsizetype longest = 20; // longer is a remark
    const QString text = head.simplified();
    for (const auto &[open, close] : {std::pair{u'[', u']'}, std::pair{u'(', u')'}}) {
        const qsizetype begin = text.lastIndexOf(open);
        if (begin > 0 && text.endsWith(close)) {
            const QString inside = text.sliced(begin + 1).chopped(1).trimmed();
            if (!inside.isEmpty() && inside.size() <= longest &&
                (open == u'[' || isKnownUnit(inside) || !inside.contains(u' '))) {
                return {text.first(begin).trimmed(), inside};
            }
        }
    }
    for (const QString &divider : {QStringLiteral(", "), QStringLiteral(" in ")}) {
        const qsizetype at = text.lastIndexOf(divider);
        if (at > 0 && isKnownUnit(text.sliced(at + divider.size()))) {
            return {text.first(at).trimmed(), text.sliced(at + divider.size())};
        }
    }
    return {text, QString()};
}

} // namespace steelyard::tables
