// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/bar_profile.h"

#include <QCoreApplication>

namespace steelyard {

// What every criterion adds to the lead of the winner, for and against.
class ContributionsChart
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ContributionsChart)

public:
    [[nodiscard]] static QString name(); // as short as a segment
    [[nodiscard]] static BarProfile build(const Wording &words);
};

} // namespace steelyard
