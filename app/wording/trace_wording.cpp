// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/trace_wording.h"

#include "wording/numbers.h"
#include "wording/weight_wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using decision::TracedAnswer;
using decision::TracedOpenQuestion;
using decision::TracedWeight;
using decision::WeightWay;

namespace {

constexpr int kMostRawDecimals = 6;

} // namespace

TraceWording::TraceWording(const Wording &words, const decision::WeightTrace &trace)
    : m_words(words)
    , m_trace(trace)
    , m_rawDecimals(trace.rawSum > 0
                        ? std::clamp(4 - static_cast<int>(std::floor(std::log10(trace.rawSum))), 0,
                                     kMostRawDecimals)
                        : 0)
{
}

bool TraceWording::hasFactors() const
{
    return m_trace.way == WeightWay::Answers;
}

QString TraceWording::times(double factor) const
{
    return QStringLiteral("× %1").arg(m_words.numbers().factor(factor));
}

QString TraceWording::start(const TracedWeight &weight) const
{
    return m_words.numbers().exact(weight.start);
}

QString TraceWording::answers(const TracedWeight &weight) const
{
    return times(weight.answersFactor);
}

QString TraceWording::open(const TracedWeight &weight) const
{
    return times(weight.openFactor);
}

QString TraceWording::unraised(const TracedWeight &weight) const
{
    return times(weight.unraisedFactor);
}

QString TraceWording::raw(const TracedWeight &weight) const
{
    return m_words.numbers().fixed(weight.raw, m_rawDecimals);
}

QString TraceWording::share(const TracedWeight &weight) const
{
    return m_words.numbers().percent(weight.weight);
}

QString TraceWording::rawSum() const
{
    return m_words.numbers().fixed(m_trace.rawSum, m_rawDecimals);
}

QString TraceWording::sumNote() const
{
    std::vector<double> raw;
    std::vector<double> percents;
    double percent = 0;
    for (const TracedWeight &weight : m_trace.weights) {
        if (!weight.byHand) {
            raw.push_back(weight.raw);
        }
        percents.push_back(weight.weight * 100);
        percent += weight.weight * 100;
    }
    return Numbers::addsUp(raw, m_trace.rawSum, m_rawDecimals) &&
                   Numbers::addsUp(percents, percent, Numbers::kPercentDecimals)
               ? QString()
               : tr("Raw weights and weights may not add up to their sums because of rounding.");
}

QString TraceWording::openStep(const TracedOpenQuestion &open) const
{
    const bool isNotSure =
        m_words.decision().answer(open.question).state == decision::AnswerState::NotSure;
    QStringList factors;
    for (const double factor : open.factors) {
        factors << m_words.numbers().factor(factor);
    }
    const QString list = factors.join(tr(" + ", "between numbers that are added"));
    const QString count = m_words.numbers().count(static_cast<qlonglong>(open.factors.size()));
    const QString mean = times(open.mean);
    const QString said =
        (isNotSure ? tr("%1, not sure: (%2) / %3 = %4", "question, factors of its answers")
                   : tr("%1, open: (%2) / %3 = %4", "question, factors of its answers"))
            .arg(m_words.question(open.question), list, count, mean);
    return open.notRaising < open.mean && open.notRaising > 0
               ? tr("%1, of which %2 does not raise it", "a sum, a part of it")
                     .arg(said, m_words.numbers().factor(open.notRaising))
               : said;
}

QString TraceWording::unraisedStep(const TracedWeight &weight) const
{
    if (weight.notRaisedPart >= 1) {
        return tr("No answer raises it: %1").arg(times(weight.unraisedFactor));
    }
    return tr("No answer raises it so far: 1 − (1 − %1) × %2 = %3",
              "share that is kept, part that does not raise, factor")
        .arg(m_words.numbers().factor(m_trace.unraised),
             m_words.numbers().factor(weight.notRaisedPart), times(weight.unraisedFactor));
}

QString TraceWording::byHand(const TracedWeight &weight) const
{
    const QString set = m_words.numbers().percent(*weight.byHand);
    return m_trace.handScale == 1
               ? tr("Set by hand: %1").arg(set)
               : tr("Set by hand: %1, of all that is set so: %2").arg(set, share(weight));
}

bool TraceWording::isAnyByHand() const
{
    return std::any_of(m_trace.weights.begin(), m_trace.weights.end(),
                       [](const TracedWeight &weight) { return weight.byHand.has_value(); });
}

QStringList TraceWording::steps(const TracedWeight &weight) const
{
    if (weight.byHand) {
        return {byHand(weight)};
    }
    if (!hasFactors()) {
        return {WeightWording(m_words).own(weight.criterion)};
    }
    QStringList lines;
    for (const TracedAnswer &answer : weight.answers) {
        const QString given = m_words.answered({answer.question, answer.answer});
        lines << (answer.isOverruled
                      ? tr("%1 would take all weight, but another answer raises it").arg(given)
                      : tr("%1 %2", "an answer, its factor").arg(given, times(answer.factor)));
    }
    for (const TracedOpenQuestion &question : weight.open) {
        lines << openStep(question);
    }
    if (weight.notRaisedPart > 0) {
        lines << unraisedStep(weight);
    }
    return lines;
}

QString TraceWording::line(const TracedWeight &weight) const
{
    if (weight.byHand) {
        return byHand(weight);
    }
    QString product = raw(weight);
    if (hasFactors()) {
        product = QStringLiteral("%1 %2 %3 %4 = %5")
                      .arg(start(weight), answers(weight), open(weight), unraised(weight), product);
    }
    const QString left =
        isAnyByHand() ? m_words.numbers().percent(m_trace.left) + QStringLiteral(" × ") : QString();
    return QStringLiteral("%1; %2%3 / %4 = %5")
        .arg(product, left, raw(weight), rawSum(), share(weight));
}

QStringList TraceWording::explanation() const
{
    QStringList parts;
    if (hasFactors()) {
        parts << tr("A raw weight is the starting weight times the factors beside it: those of the "
                    "answers, those of the questions that are open or not sure, each the mean over "
                    "its answers, and what is left of it where no answer raises the criterion.");
        parts
            << tr("A criterion that no answer raises counts with %1. Where an open question might "
                  "raise it, that holds for the part that does not: for each such question, the "
                  "mean without the answers that raise divided by the mean of all.")
                   .arg(m_words.numbers().factor(m_trace.unraised));
    } else if (m_trace.way == WeightWay::Order) {
        parts << tr(
            "The weights come from your order: the mean over all weightings that agree with "
            "it. With n criteria, the one in place k weighs (1/k + … + 1/m) / n, m being the "
            "last place of the order.");
    } else if (m_trace.way == WeightWay::Swing) {
        parts << tr("The weights come from your order and from what you said of steps between "
                    "neighbours in it.");
    } else if (m_trace.way == WeightWay::Points) {
        parts << tr("The raw weights are the points you gave.");
    } else {
        parts << tr("The weights come from your comparisons in pairs: the principal eigenvector of "
                    "their matrix.");
    }
    parts << tr("The weight is the raw weight divided by the sum of all raw weights, %1.")
                 .arg(rawSum());
    if (isAnyByHand()) {
        parts << tr("Weights set by hand stay as they were set. The others share what is left, %1, "
                    "in the proportions of their raw weights; the sum is that of the others.")
                     .arg(m_words.numbers().percent(m_trace.left));
    }
    return parts;
}

} // namespace steelyard
