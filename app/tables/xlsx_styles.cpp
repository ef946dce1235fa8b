// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xlsx_styles.h"

#include <QDateTime>

#include <cmath>
#include <map>

namespace steelyard::tables {

namespace {

constexpr std::size_t kMostStyles = 100'000;
constexpr double kMostDays = 2'958'465; // 31 December 9999

// The formats that every program knows by number (ECMA-376, part 1, 18.8.30).
NumberLook lookOfNumber(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58)) {
        return NumberLook::Date;
    }
    return within(9, 10) ? NumberLook::Percent : NumberLook::Plain;
}

} // namespace

NumberLook lookOfFormat(QStringView code)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code[i].toLower();
        if (character == u';' && !quoted) {
            break; // what follows is for other numbers
        }
        if (character == u'"') {
            quoted = !quoted;
        } else if (character == u'\\' || character == u'_' || character == u'*') {
            ++i; // the next stands for itself
        } else if (!quoted && character == u'[') {
            // [h] counts hours; [Red] and [$-407] say nothing of the number
            const QChar next = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            const QChar after = i + 2 < code.size() ? code[i + 2].toLower() : QChar();
            if ((next == u'h' || next == u'm' || next == u's') &&
                (after == u']' || after == next)) {
                return NumberLook::Date;
            }
            bracket = true;
        } else if (character == u']') {
            bracket = false;
        } else if (!quoted && !bracket) {
            if (code.sliced(i).startsWith(u"General", Qt::CaseInsensitive)) {
                i += 6;
            } else if (QStringView(u"dmyhs").contains(character)) {
                return NumberLook::Date;
            } else if (character == u'%') {
                return NumberLook::Percent;
            }
        }
    }
    return NumberLook::Plain;
}

std::vector<NumberLook> looksOfStyles(SheetXml styles)
{
    std::map<int, NumberLook> own;
    std::vector<NumberLook> looks;
    bool inCells = false;
    for (auto token = styles.next(); token != SheetXml::Token::Over; token = styles.next()) {
        if (token == SheetXml::Token::Text) {
            continue;
        }
        const bool start = token == SheetXml::Token::Start;
        if (styles.name() == u"cellXfs") {
            inCells = start;
        } else if (start && styles.name() == u"numFmt" && own.size() < kMostStyles) {
            own[styles.attribute(u"numFmtId").toInt()] =
                lookOfFormat(styles.attribute(u"formatCode"));
        } else if (start && inCells && styles.name() == u"xf" && looks.size() < kMostStyles) {
            const int id = styles.attribute(u"numFmtId").toInt();
            const auto found = own.find(id);
            looks.push_back(found == own.end() ? lookOfNumber(id) : found->second);
        }
    }
    return looks;
}

std::optional<std::string> dateOfDays(double days, bool since1904)
{
    if (!(days >= 0 && days <= kMostDays)) {
        return std::nullopt;
    }
    constexpr qint64 millisecondsOfDay = 86'400'000;
    const auto whole = static_cast<qint64>(days);
    const auto rest = static_cast<qint64>(
        std::llround((days - static_cast<double>(whole)) * static_cast<double>(millisecondsOfDay)));
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(rest % millisecondsOfDay));
    const QString timeText = time.toString(QStringLiteral("HH:mm:ss"));
    if (whole == 0 && rest > 0) {
        return timeText.toStdString();
    }
    // Excel's calendar has a 29 February 1900, so that days before it count from one day later.
    const QDate begin = since1904    ? QDate(1904, 1, 1)
                        : whole < 61 ? QDate(1899, 12, 31)
                                     : QDate(1899, 12, 30);
    const QString date = begin.addDays(whole + rest / millisecondsOfDay).toString(Qt::ISODate);
    return (time == QTime(0, 0) ? date : date + u'T' + timeText).toStdString();
}

} // namespace steelyard::tables
