// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// What an option costs over some years, put together from its parts.
namespace steelyard::decision {

// low <= likely <= high, all 0 or more.
struct Estimate
{
    double low = 0;
    double likely = 0;
    double high = 0;

    friend bool operator==(const Estimate &, const Estimate &) = default;
};

// In the currency of the criterion's unit.
struct CostSheet
{
    Estimate once;
    Estimate perMonth;
    Estimate perUser; // a user and month
    Estimate days;    // of work, at the frame's rate
    Estimate leaving; // at the end

    friend bool operator==(const CostSheet &, const CostSheet &) = default;
};

// What is the same for all options of a criterion.
struct CostFrame
{
    double years = 3;   // above 0
    double users = 1;   // 0 or more
    double dayRate = 0; // 0 or more

    friend bool operator==(const CostFrame &, const CostFrame &) = default;
};

// The sum over the years: lows, likely ones and highs for themselves, so that the range is as wide
// as it can be. `builtDays`: of must-haves that are to be built.
[[nodiscard]] Estimate totalCost(const CostSheet &sheet, const CostFrame &frame,
                                 const Estimate &builtDays = {});

} // namespace steelyard::decision
