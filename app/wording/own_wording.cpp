// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/own_wording.h"

#include "decision/evidence_debt.h"
#include "decision/own_weights.h"
#include "wording/rating_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr std::size_t kMostDebtorsNamed = 2;
constexpr double kLeastDebt = 0.005; // less is not worth a word
constexpr double kSumError = 1e-9;   // of weights that add up to the whole
constexpr double kHundreds = 100;    // three digits: a limit is as exact as the estimates it is of

double toThreeDigits(double value)
{
    if (value == 0 || !std::isfinite(value)) {
        return value;
    }
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(value)))) / kHundreds;
    return std::round(value / step) * step;
}

} // namespace

OwnWording::OwnWording(const Wording &words)
    : m_words(words)
    , m_cost(decision::costCriterion(words.base(), words.decision(), words.verdict()))
{
    const decision::OwnCriterion *own = words.decision().own.criterion(m_cost);
    if (own != nullptr && own->cost) {
        m_years = own->cost->years;
    }
}

QString OwnWording::debt() const
{
    const auto weights = decision::criterionWeights(m_words.base(), m_words.decision());
    const decision::EvidenceDebt debt =
        decision::evidenceDebt(m_words.base(), m_words.decision(), weights);
    if (debt.debt < kLeastDebt) {
        return {};
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostDebtorsNamed, debt.criteria.size()); ++i) {
        names << tr("“%1”", "a criterion in quotation marks")
                     .arg(m_words.criterion(debt.criteria[i]));
    }
    const QString share = m_words.numbers().percent(debt.debt > 1 - kSumError ? 1 : debt.debt);
    return names.size() < 2
               ? tr("%1 of the weight rests on guesses without a source, most of it in %2.",
                    "a share, a criterion")
                     .arg(share, names.value(0))
               : tr("%1 of the weight rests on guesses without a source, most of it in %2 and %3.",
                    "a share, two criteria")
                     .arg(share, names[0], names[1]);
}

QString OwnWording::orderFlip(const decision::OrderFlip &flip) const
{
    return tr("%1 leads if “%2” mattered less than “%3”.", "an option, two criteria")
        .arg(m_words.alternative(flip.winner), m_words.criterion(flip.more),
             m_words.criterion(flip.less));
}

QStringList OwnWording::orderFlips(std::size_t most) const
{
    QStringList texts;
    // Where answers weigh, flips of answers say it.
    const bool byAnswers = m_words.decision().weighing.way == decision::WeightWay::Answers &&
                           !m_words.base().questions.empty();
    for (const decision::OrderFlip &flip :
         decision::orderFlips(m_words.base(), m_words.decision(), m_words.verdict(), most)) {
        if (!byAnswers) {
            texts << orderFlip(flip);
        }
    }
    return texts;
}

QString OwnWording::weightsInDoubt() const
{
    QStringList names;
    for (const std::string &id : decision::weightsInDoubt(m_words.base(), m_words.decision())) {
        names << tr("“%1”", "a criterion in quotation marks").arg(m_words.criterion(id));
    }
    return names.isEmpty()
               ? QString()
               : tr("Worst or best of %1 changed since the weights were given. Do they still hold?",
                    "one or several criteria")
                     .arg(names.join(tr(", ", "between criteria")));
}

QString OwnWording::amount(double value) const
{
    return RatingWording(m_words).level(m_cost, value);
}

QString OwnWording::cost(double value) const
{
    if (!m_years) {
        return amount(value);
    }
    const double rounded = std::round(*m_years * 10) / 10;
    return rounded == std::floor(rounded)
               ? tr("%1 over %n years", "an amount of money", static_cast<int>(rounded))
                     .arg(amount(value))
               : tr("%1 over %2 years", "an amount of money, a broken number")
                     .arg(amount(value), m_words.numbers().exact(rounded));
}

QString OwnWording::costFlip(const decision::CostFlip &flip) const
{
    const QString option = m_words.alternative(flip.alternative);
    const QString winner = m_words.alternative(flip.winner);
    const double rounded = toThreeDigits(flip.flipCost);
    const bool isApart = (rounded < flip.cost) == (flip.flipCost < flip.cost);
    const QString limit = cost(isApart ? rounded : flip.flipCost);
    const QString now = amount(flip.cost);
    if (flip.alternative == m_words.verdict().scores.winner) {
        return (flip.isPlausible ? tr("%1 stops leading above %2, which it may well cost; now %3. "
                                      "Then %4 leads.",
                                      "option, limit, cost now, other option")
                                 : tr("%1 stops leading above %2; now %3. Then %4 leads.",
                                      "option, limit, cost now, other option"))
            .arg(option, limit, now, winner);
    }
    return (flip.isPlausible ? tr("%1 leads below %2, which it may well cost; now %3.",
                                  "option, limit, cost now")
                             : tr("%1 leads below %2; now %3.", "option, limit, cost now"))
        .arg(option, limit, now);
}

QStringList OwnWording::costFlips(std::size_t most) const
{
    QStringList texts;
    for (const decision::CostFlip &flip :
         decision::costFlips(m_words.base(), m_words.verdict(), m_cost)) {
        if (static_cast<std::size_t>(texts.size()) < most) {
            texts << costFlip(flip);
        }
    }
    return texts;
}

QString OwnWording::costStep(const decision::CostStep &step) const
{
    return tr("%1 instead of %2: %3 points for %4.", "two options, points of 10, a cost")
        .arg(m_words.alternative(step.to), m_words.alternative(step.from),
             m_words.numbers().value(step.value), cost(toThreeDigits(step.cost)));
}

} // namespace steelyard
