// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

// Shares, days and dates: what numbers.h does not write without words.
namespace steelyard {

namespace {

constexpr int kMostShareDecimals = 2; // shares of 10,000 runs have no more
constexpr double kSameShare = 1e-9;

std::vector<double> weightsOfGroups(const knowledge::KnowledgeBase &base,
                                    const std::vector<decision::WeightResult> &weights)
{
    std::vector<double> shares(base.groups.size(), 0);
    for (const decision::WeightResult &weight : weights) {
        const std::size_t criterion = base.criterionIndex(weight.criterion);
        const std::size_t group = criterion == knowledge::KnowledgeBase::npos
                                      ? knowledge::KnowledgeBase::npos
                                      : base.groupIndex(base.criteria[criterion].group);
        if (group != knowledge::KnowledgeBase::npos) {
            shares[group] += weight.weight;
        }
    }
    return shares;
}

std::vector<double> sharesOf(const std::vector<decision::WeightResult> &weights)
{
    std::vector<double> shares;
    shares.reserve(weights.size());
    for (const decision::WeightResult &weight : weights) {
        shares.push_back(weight.weight);
    }
    return shares;
}

} // namespace

QString Wording::hundred(double share) const
{
    const auto isTold = [share](double shown, double limit) {
        return (shown >= limit * 100 - kSameShare) == (share * 100 >= limit * 100 - kSameShare);
    };
    int decimals = 0;
    while (decimals < kMostShareDecimals) {
        const double shown = Numbers::rounded(share * 100, decimals);
        if (isTold(shown, m_decision.thresholds.clear) &&
            isTold(shown, m_decision.thresholds.leaning)) {
            break;
        }
        ++decimals;
    }
    return m_numbers.hundred(share, decimals);
}

QString Wording::hundred(double share, std::size_t place) const
{
    return place == 0 ? hundred(share) : m_numbers.hundred(share, 0);
}

QString Wording::threshold(double share) const
{
    return m_numbers.exact(share * 100);
}

QString Wording::ahead(double points) const
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

QString Wording::date(const std::string &iso) const
{
    return dateText(iso, m_locale);
}

QString Wording::dateText(const std::string &iso, const QLocale &locale)
{
    QString text = QString::fromStdString(iso);
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

QString Wording::withDates(const std::string &text) const
{
    static const QRegularExpression day(
        QStringLiteral(R"((?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-]))"));
    QString result = QString::fromStdString(text);
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = day.match(result, from);
        if (!match.hasMatch()) {
            return result;
        }
        const QString shown = date(match.captured().toStdString());
        result.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
}

QStringList Wording::percentsOf(const std::vector<double> &shares) const
{
    QStringList texts;
    for (const double share : shares) {
        texts << percent(share);
    }
    return texts;
}

QStringList Wording::weightPercents() const
{
    return percentsOf(sharesOf(m_verdict.scores.weights));
}

QStringList Wording::groupPercents() const
{
    return percentsOf(weightsOfGroups(m_base, m_verdict.scores.weights));
}

QString Wording::percentSumNote(const std::vector<double> &shares) const
{
    std::vector<double> percents;
    double sum = 0;
    for (const double share : shares) {
        percents.push_back(share * 100);
        sum += share * 100;
    }
    return Numbers::addsUp(percents, sum, Numbers::kPercentDecimals)
               ? QString()
               : tr("The weights may not add up to 100% because of rounding.");
}

QString Wording::weightSumNote() const
{
    return percentSumNote(sharesOf(m_verdict.scores.weights));
}

QString Wording::groupSumNote() const
{
    return percentSumNote(weightsOfGroups(m_base, m_verdict.scores.weights));
}

QString Wording::leadSumNote() const
{
    std::vector<double> parts;
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        parts.push_back(reason.contribution);
    }
    const double lead = m_verdict.scores.lead ? std::abs(m_verdict.scores.lead->lead) : 0;
    return Numbers::addsUp(parts, lead, Numbers::kPointDecimals)
               ? QString()
               : tr("The points may not add up to the lead because of rounding.");
}

QString Wording::days(double count) const
{
    const double rounded = Numbers::rounded(count, 1);
    if (rounded == std::floor(rounded)) {
        return tr("%n days", "working days", static_cast<int>(rounded));
    }
    return tr("%1 days", "working days, a broken number").arg(rating(rounded));
}

} // namespace steelyard
