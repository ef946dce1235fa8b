// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/weight_wording.h"

#include "wording/numbers.h"

#include <algorithm>

namespace steelyard {

namespace {

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

bool hasPoints(const decision::Weighing &weighing)
{
    return std::any_of(weighing.points.begin(), weighing.points.end(),
                       [](const auto &given) { return given.second > 0; });
}

} // namespace

WeightWording::WeightWording(const Wording &words)
    : m_words(words)
    , m_base(words.base())
    , m_verdict(words.verdict())
{
}

QStringList WeightWording::percents() const
{
    return m_words.numbers().percents(sharesOf(m_verdict.scores.weights));
}

QStringList WeightWording::groupPercents() const
{
    return m_words.numbers().percents(weightsOfGroups(m_base, m_verdict.scores.weights));
}

QString WeightWording::sumNote() const
{
    return sumNote(sharesOf(m_verdict.scores.weights));
}

QString WeightWording::groupSumNote() const
{
    return sumNote(weightsOfGroups(m_base, m_verdict.scores.weights));
}

QString WeightWording::sumNote(const std::vector<double> &shares)
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

QString WeightWording::step(const decision::WeightStep &step) const
{
    const QString source = m_words.answered({step.question, step.answer});
    if (step.zero) {
        return tr("%1 – set to zero", "an answer and what it did to a weight").arg(source);
    }
    if (step.steps == 1) {
        return tr("%1 – doubled").arg(source);
    }
    if (step.steps == 2) {
        return tr("%1 – doubled twice").arg(source);
    }
    if (step.steps > 2) {
        return tr("%1 – doubled %n times", "", step.steps).arg(source);
    }
    if (step.steps == -1) {
        return tr("%1 – halved").arg(source);
    }
    if (step.steps == -2) {
        return tr("%1 – halved twice").arg(source);
    }
    if (step.steps < -2) {
        return tr("%1 – halved %n times", "", -step.steps).arg(source);
    }
    return tr("%1 – unchanged").arg(source);
}

QString WeightWording::own(const std::string &id) const
{
    const decision::Weighing &weighing = m_words.decision().weighing;
    const std::size_t position = m_base.criterionIndex(id);
    const QString share = percents().value(static_cast<int>(position));
    QString said = tr("It weighs %1").arg(share);
    if (weighing.way == decision::WeightWay::Order || weighing.way == decision::WeightWay::Swing) {
        const auto place = std::find(weighing.order.begin(), weighing.order.end(), id);
        if (weighing.order.empty()) {
            said = tr("Nothing is in order yet, so every criterion weighs the same");
        } else if (place == weighing.order.begin()) {
            said = tr("You put it first, which makes %1 of the weight").arg(share);
        } else if (place != weighing.order.end()) {
            said = tr("Place %1 in your order, which makes %2 of the weight")
                       .arg(m_words.numbers().count(place - weighing.order.begin() + 1), share);
        }
    } else if (weighing.way == decision::WeightWay::Points) {
        said = hasPoints(weighing)
                   ? tr("You gave it %1 of the points").arg(share)
                   : tr("No points are given yet, so every criterion weighs the same");
    } else if (weighing.way == decision::WeightWay::Pairs) {
        said = weighing.pairs.empty()
                   ? tr("Nothing is compared yet, so every criterion weighs the same")
                   : tr("Your comparisons give it %1 of the weight").arg(share);
    }
    const auto why = weighing.reasons.find(id);
    return why == weighing.reasons.end() ? said
                                         : tr("%1: %2", "what the user said of a weight, and why")
                                               .arg(said, QString::fromStdString(why->second));
}

QString WeightWording::interval(const decision::WeightResult &weight) const
{
    const QString name = m_words.criterion(weight.criterion);
    const QString winner = m_words.alternative(m_verdict.scores.winner);
    const auto [low, high] = m_verdict.weightInterval(weight.criterion);
    const bool hasLow = low > 0;
    const bool hasHigh = high < 1;
    if (winner.isEmpty() || (!hasLow && !hasHigh)) {
        return {};
    }
    if (!hasLow) {
        return tr("%1 stays first while “%2” has at most %3 of the weight; now %4.")
            .arg(winner, name, m_words.numbers().percent(high),
                 m_words.numbers().percent(weight.weight));
    }
    if (!hasHigh) {
        return tr("%1 stays first while “%2” has at least %3 of the weight; now %4.")
            .arg(winner, name, m_words.numbers().percent(low),
                 m_words.numbers().percent(weight.weight));
    }
    return tr("%1 stays first while “%2” has %3 to %4 of the weight; now %5.")
        .arg(winner, name, m_words.numbers().percent(low), m_words.numbers().percent(high),
             m_words.numbers().percent(weight.weight));
}

} // namespace steelyard
