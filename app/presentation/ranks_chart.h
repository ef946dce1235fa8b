// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/bar_profile.h"

#include <QCoreApplication>

namespace steelyard {

// How often every option takes every rank.
class RanksChart
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::RanksChart)

public:
    [[nodiscard]] static QString name(); // as short as a segment
    [[nodiscard]] static BarProfile build(const Wording &words);
};

} // namespace steelyard
