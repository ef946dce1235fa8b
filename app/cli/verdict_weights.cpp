// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_output.h"
#include "wording/trace_wording.h"

#include <algorithm>

namespace steelyard::cli {

QString weightsText(const Evaluated &evaluated)
{
    const Wording wording(*evaluated.base, evaluated.decision, evaluated.verdict);
    const decision::WeightTrace trace = decision::weightTrace(*evaluated.base, evaluated.decision);
    const TraceWording words(wording, trace);
    QString text = Text::tr("Where the weights come from") + u'\n';
    const QStringList explanation = words.explanation();
    for (const QString &sentence : explanation) {
        text += QStringLiteral("  %1\n").arg(sentence);
    }
    std::vector<decision::TracedWeight> heaviestFirst = trace.weights;
    std::stable_sort(
        heaviestFirst.begin(), heaviestFirst.end(),
        [](const auto &left, const auto &right) { return left.weight > right.weight; });
    for (const decision::TracedWeight &weight : heaviestFirst) {
        text +=
            QStringLiteral("\n  %1  %2\n")
                .arg(words.share(weight).rightJustified(6), wording.criterion(weight.criterion));
        text += QStringLiteral("          %1\n").arg(words.line(weight));
        const QStringList steps = words.steps(weight);
        for (const QString &step : steps) {
            if (step != words.line(weight)) { // what is set by hand is one line
                text += QStringLiteral("          %1\n").arg(step);
            }
        }
    }
    return text;
}

} // namespace steelyard::cli
