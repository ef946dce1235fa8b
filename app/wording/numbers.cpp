// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard {

namespace {

double toOneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

// Whole parts of `total` in proportion to the weights, by largest remainder; the first of equal
// remainders wins, so that the same weights always read the same.
std::vector<int> apportion(const std::vector<double> &weights, int total)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> parts(weights.size(), 0);
    if (!(sum > 0)) {
        return parts;
    }
    std::vector<double> remainders(weights.size(), 0);
    int left = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double exact = weights[i] / sum * total;
        parts[i] = static_cast<int>(std::floor(exact + 1e-9));
        remainders[i] = exact - parts[i];
        left -= parts[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b] + 1e-12;
    });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left) {
        ++parts[order[i]];
    }
    return parts;
}

struct Percents
{
    std::vector<int> groups;
    std::vector<int> criteria;
    std::vector<double> groupWeights;
};

Percents percents(const knowledge::KnowledgeBase &base,
                  const std::vector<decision::WeightResult> &weights)
{
    Percents result;
    result.criteria.assign(weights.size(), 0);
    result.groupWeights.assign(base.groups.size(), 0);
    std::vector<std::vector<std::size_t>> members(base.groups.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::size_t criterion = base.criterionIndex(weights[i].criterion);
        if (criterion == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const std::size_t group = base.groupIndex(base.criteria[criterion].group);
        if (group == knowledge::KnowledgeBase::npos) {
            continue;
        }
        result.groupWeights[group] += weights[i].weight;
        members[group].push_back(i);
    }
    result.groups = apportion(result.groupWeights, 100);
    for (std::size_t group = 0; group < members.size(); ++group) {
        std::vector<double> own;
        for (const std::size_t i : members[group]) {
            own.push_back(weights[i].weight);
        }
        const std::vector<int> parts = apportion(own, result.groups[group]);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            result.criteria[members[group][i]] = parts[i];
        }
    }
    return result;
}

} // namespace

QString Wording::rating(double value) const
{
    const double rounded = toOneDecimal(value);
    // Nothing at all and ten or more need no decimal; between them it stays, so that numbers line
    // up in a column.
    const bool isWhole =
        rounded == std::floor(rounded) && (rounded == 0 || std::abs(rounded) >= 10);
    const QString digits = m_locale.toString(std::abs(rounded), 'f', isWhole ? 0 : 1);
    return rounded < 0 ? QChar(0x2212) + digits : digits;
}

QString Wording::contribution(double points) const
{
    const double rounded = toOneDecimal(points);
    const QString digits = m_locale.toString(std::abs(rounded), 'f', 1);
    if (rounded > 0) {
        return u'+' + digits;
    }
    return rounded < 0 ? QChar(0x2212) + digits : digits;
}

QString Wording::hundred(double share) const
{
    return m_locale.toString(static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 100)));
}

QString Wording::percent(double share) const
{
    if (share > 0 && share < 0.005) {
        return tr("<1%");
    }
    return tr("%1%", "per cent").arg(hundred(share));
}

QString Wording::ahead(double points) const
{
    const double rounded = toOneDecimal(points);
    const QString digits = m_locale.toString(std::abs(rounded), 'f', 1);
    if (rounded > 0) {
        return tr("%1 ahead", "points").arg(digits);
    }
    if (rounded < 0) {
        return tr("%1 behind", "points").arg(digits);
    }
    return tr("level", "neither ahead nor behind");
}

QString Wording::date(const std::string &iso) const
{
    return dateText(iso, m_locale);
}

QString Wording::dateText(const std::string &iso, const QLocale &locale)
{
    const QString text = QString::fromStdString(iso);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        return locale.toString(day, tr("d MMM yyyy", "format of a date"));
    }
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM")); month.isValid()) {
        return locale.toString(month, tr("MMM yyyy", "format of a month"));
    }
    // What bases write where a page says nothing of its age.
    if (text == u"undated") {
        return tr("undated");
    }
    if (text == u"living document") {
        return tr("living document");
    }
    return text;
}

QString Wording::wholePercent(int part, double share) const
{
    if (part == 0 && share > 0) {
        return tr("<1%");
    }
    return tr("%1%", "per cent").arg(m_locale.toString(part));
}

QStringList Wording::percentsOf(const std::vector<double> &shares) const
{
    const std::vector<int> parts = apportion(shares, 100);
    QStringList texts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        texts << wholePercent(parts[i], shares[i]);
    }
    return texts;
}

QStringList Wording::weightPercents() const
{
    const Percents all = percents(m_base, m_verdict.scores.weights);
    QStringList texts;
    for (std::size_t i = 0; i < all.criteria.size(); ++i) {
        texts << wholePercent(all.criteria[i], m_verdict.scores.weights[i].weight);
    }
    return texts;
}

QStringList Wording::groupPercents() const
{
    const Percents all = percents(m_base, m_verdict.scores.weights);
    QStringList texts;
    for (std::size_t i = 0; i < all.groups.size(); ++i) {
        texts << wholePercent(all.groups[i], all.groupWeights[i]);
    }
    return texts;
}

QString Wording::days(double count) const
{
    const double rounded = toOneDecimal(count);
    if (rounded == std::floor(rounded)) {
        return tr("%n days", "working days", static_cast<int>(rounded));
    }
    return tr("%1 days", "working days, a broken number").arg(m_locale.toString(rounded, 'f', 1));
}

} // namespace steelyard
