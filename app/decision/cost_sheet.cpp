// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cost_sheet.h"

namespace steelyard::decision {

namespace {

constexpr double kMonthsInAYear = 12;

} // namespace

Estimate totalCost(const CostSheet &sheet, const CostFrame &frame, const Estimate &builtDays)
{
    const double months = frame.years * kMonthsInAYear;
    const auto sum = [&](double Estimate::*part) {
        return sheet.once.*part +
               months * (sheet.perMonth.*part + frame.users * (sheet.perUser.*part)) +
               frame.dayRate * (sheet.days.*part + builtDays.*part) + sheet.leaving.*part;
    };
    return {sum(&Estimate::low), sum(&Estimate::likely), sum(&Estimate::high)};
}

} // namespace steelyard::decision
