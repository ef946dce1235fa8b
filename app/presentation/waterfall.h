// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/waterfall.h"

#include <QLocale>

#include <optional>

namespace steelyard {

class Wording;

// Why one option is ahead of another, as a drawing and in words. What is printed adds up: all steps
// make the lead, which is printed as everywhere; where it misses the two values by the rounding of
// these, that is said. Steps are the three strongest for and the two strongest
// against (three on both sides where it is too close to call); everything else is one net step,
// which takes the rounding of all. Values, steps and their sum have two decimals, as everywhere.
struct Waterfall
{
    QString title;   // "Why Django"
    QString caption; // "From Litestar’s 7.24 to Django’s 7.60, points of 10"
    drawing::WaterfallContent chart;
    QString legend;      // what fills mean
    QString sum;         // "0.45 + 0.23 + 0.88 − 1.06 − 0.14 = 0.36"
    QString alternative; // all of it in one sentence, with the numbers
};

// What a step is called: its criterion with both ratings, or what was found, with the criterion and
// the question that asks for it.
enum class WaterfallNames { Criteria, Findings };

// The most steps told one by one.
struct WaterfallSteps
{
    std::size_t gains = 3;
    std::size_t losses = 2; // as many as gains where it is too close to call
};

// From the runner-up to the winner. None with fewer than two options left.
[[nodiscard]] std::optional<Waterfall> verdictWaterfall(const Wording &words, WaterfallNames names,
                                                        const QLocale &locale = QLocale(),
                                                        const WaterfallSteps &most = {});

// From the verdict to an option that was chosen instead: what the choice costs. None where the two
// are the same, or where the choice is left out or unknown.
[[nodiscard]] std::optional<Waterfall>
choiceWaterfall(const Wording &words, const std::string &chosen, const QLocale &locale = QLocale());

} // namespace steelyard
