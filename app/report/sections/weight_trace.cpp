// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/weight_trace.h"

namespace steelyard::report {

std::vector<Block> weightTrace(const Context &context)
{
    KeyValues steps;
    for (const decision::WeightResult &weight : context.verdict.scores.weights) {
        QStringList moved;
        for (const decision::WeightStep &step : weight.steps) {
            moved << context.words.weightStep(step);
        }
        if (!moved.isEmpty()) {
            steps.rows.push_back({context.words.criterion(weight.criterion),
                                  moved.join(Words::tr("; ", "between answers"))});
        }
    }
    if (steps.rows.empty()) {
        return {};
    }
    return {Heading{2, Words::tr("How weights came about")}, std::move(steps)};
}

} // namespace steelyard::report
