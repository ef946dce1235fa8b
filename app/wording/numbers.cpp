// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/numbers.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr QChar kMinus(0x2212);
constexpr int kLevelDigits = 3;
constexpr int kFactorDigits = 4;
constexpr int kExactDigits = 6;
constexpr int kMostDecimals = 6;
// What the order of additions leaves behind must not decide how equal numbers are rounded.
constexpr double kNoise = 1e-9;

} // namespace

Numbers::Numbers(const QLocale &locale)
    : m_locale(locale)
{
}

double Numbers::rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double size = std::floor(std::abs(value) * scale + 0.5 + kNoise) / scale;
    return value < 0 && size > 0 ? -size : size;
}

bool Numbers::addsUp(const std::vector<double> &parts, double sum, int decimals)
{
    double printed = 0;
    for (const double part : parts) {
        printed += rounded(part, decimals);
    }
    return std::abs(printed - rounded(sum, decimals)) < 0.5 * std::pow(10.0, -decimals);
}

QString Numbers::fixed(double value, int decimals) const
{
    const double shown = rounded(value, decimals);
    const QString text = m_locale.toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? kMinus + text : text;
}

QString Numbers::withSign(double value, int decimals) const
{
    const QString text = fixed(value, decimals);
    return rounded(value, decimals) > 0 ? u'+' + text : text;
}

// So many digits that count, without zeros at the end.
QString Numbers::digits(double value, int count, int mostDecimals) const
{
    const double size = std::abs(value);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) + 1 : count;
    QString text = fixed(value, std::clamp(count - before, 0, mostDecimals));
    const QString point = m_locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(m_locale.zeroDigit())) {
            text.chop(1);
        }
        text = text.endsWith(point) ? text.chopped(point.size()) : text;
    }
    return text;
}

QString Numbers::rating(double value) const
{
    const double shown = rounded(value, 1);
    // Nothing at all and ten or more need no decimal; between them it stays, so that numbers line
    // up in a column.
    const bool isWhole = shown == std::floor(shown) && (shown == 0 || std::abs(shown) >= 10);
    return fixed(shown, isWhole ? 0 : 1);
}

QString Numbers::value(double points) const
{
    return fixed(points, kPointDecimals);
}

QString Numbers::contribution(double points) const
{
    return withSign(points, kPointDecimals);
}

QString Numbers::correction(double points) const
{
    return points > 0 ? u'+' + exact(points) : exact(points);
}

QString Numbers::tick(double points) const
{
    return withSign(points, 1);
}

QString Numbers::hundred(double share, int decimals) const
{
    return fixed(std::clamp(share, 0.0, 1.0) * 100, decimals);
}

QString Numbers::percentNumber(double share) const
{
    const double percent = share * 100;
    const bool isEnd = percent == 0 || percent == 100;
    return fixed(percent, isEnd ? 0 : kPercentDecimals);
}

QString Numbers::percent(double share) const
{
    if (share > 0 && rounded(share * 100, kPercentDecimals) == 0) {
        return u'<' + tr("%1%", "per cent").arg(fixed(0.1, kPercentDecimals));
    }
    return tr("%1%", "per cent").arg(percentNumber(share));
}

QString Numbers::givenPercent(double share) const
{
    return tr("%1%", "per cent").arg(exact(share * 100));
}

QString Numbers::factor(double times) const
{
    return digits(times, kFactorDigits, kMostDecimals);
}

QString Numbers::level(double value) const
{
    return digits(value, kLevelDigits, kMostDecimals);
}

QString Numbers::exact(double value) const
{
    return digits(value, kExactDigits, kMostDecimals);
}

QString Numbers::field(double value) const
{
    constexpr int kDigits = 12; // more would show how numbers are stored
    QLocale locale = m_locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', kDigits);
}

QString Numbers::count(qlonglong number) const
{
    return m_locale.toString(number);
}

QString Numbers::ahead(double points) const
{
    const double shown = Numbers::rounded(points, Numbers::kPointDecimals);
    if (shown > 0) {
        return tr("%1 ahead", "points").arg(value(shown));
    }
    if (shown < 0) {
        return tr("%1 behind", "points").arg(value(-shown));
    }
    return tr("level", "neither ahead nor behind");
}

QStringList Numbers::percents(const std::vector<double> &shares) const
{
    QStringList texts;
    for (const double share : shares) {
        texts << percent(share);
    }
    return texts;
}

QString Numbers::days(double count) const
{
    const double rounded = Numbers::rounded(count, 1);
    if (rounded == std::floor(rounded)) {
        return tr("%n days", "working days", static_cast<int>(rounded));
    }
    return tr("%1 days", "working days, a broken number").arg(rating(rounded));
}

} // namespace steelyard
