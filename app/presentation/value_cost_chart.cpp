// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/value_cost_chart.h"

#include "presentation/option_slot.h"
#include "wording/own_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard {

using decision::ValueAndCost;
using drawing::ScatterAxis;

namespace {

constexpr std::size_t kFewestPoints = 2;
constexpr double kMostValue = 10;

ScatterAxis costAxis(const std::vector<ValueAndCost> &entries, const Wording &words)
{
    double most = 0;
    double least = 0; // costs are seen from nothing on, or less where something pays
    for (const ValueAndCost &entry : entries) {
        most = std::max(most, entry.costHigh);
        least = std::min(least, entry.costLow);
    }
    ScatterAxis axis = drawing::axisAround(least, most);
    for (const double tick : axis.ticks) {
        axis.tickTexts << words.numbers().level(tick);
    }
    return axis;
}

ScatterAxis valueAxis(const std::vector<ValueAndCost> &entries, const Wording &words)
{
    double most = 0;
    double least = kMostValue;
    for (const ValueAndCost &entry : entries) {
        most = std::max(most, entry.valueHigh);
        least = std::min(least, entry.valueLow);
    }
    ScatterAxis axis = drawing::axisAround(least, most);
    for (const double tick : axis.ticks) {
        axis.tickTexts << words.numbers().rating(tick);
    }
    return axis;
}

} // namespace

ValueCostProfile ValueCostChart::of(const Wording &words)
{
    ValueCostProfile profile;
    const OwnWording own(words);
    const std::string &cost = own.costCriterion();
    const std::vector<ValueAndCost> entries =
        cost.empty()
            ? std::vector<ValueAndCost>()
            : decision::valueAndCost(words.base(), words.decision(), words.verdict(), cost);
    if (entries.size() < kFewestPoints) {
        return profile;
    }
    profile.title = tr("Value and cost");
    profile.chart.across = costAxis(entries, words);
    const auto &criterion = words.base().criteria[words.base().criterionIndex(cost)];
    const QString unit = criterion.measure ? toQString(criterion.measure->unit) : QString();
    profile.chart.across.title =
        unit.isEmpty() ? words.criterion(cost)
                       : tr("%1, %2", "a criterion, its unit").arg(words.criterion(cost), unit);
    profile.chart.up = valueAxis(entries, words);
    profile.chart.up.title = tr("Value without the cost, points of 10");
    profile.headings = QStringList{
        tr("Option"), tr("Value without the cost"), tr("from"), tr("to"), tr("Cost"), tr("from"),
        tr("to")};
    for (const ValueAndCost &entry : entries) {
        const int slot = slotOf(words, entry.alternative);
        const QString name = words.alternative(entry.alternative);
        profile.chart.points.push_back({name, slot, entry.cost, entry.costLow, entry.costHigh,
                                        entry.value, entry.valueLow, entry.valueHigh,
                                        entry.isLeftOut, entry.isOnFrontier});
        profile.lines.push_back(
            {{name, words.numbers().value(entry.value), words.numbers().value(entry.valueLow),
              words.numbers().value(entry.valueHigh), words.numbers().level(entry.cost),
              words.numbers().level(entry.costLow), words.numbers().level(entry.costHigh)},
             slot});
    }
    profile.sentences = own.costFlips();
    for (const decision::CostStep &step : decision::costSteps(entries)) {
        profile.sentences << own.costStep(step);
    }
    return profile;
}

} // namespace steelyard
