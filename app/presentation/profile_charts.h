// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/bar_profile.h"

#include <QLatin1String>

namespace steelyard {

// A chart of bars that Profiles offers.
struct ProfileChart
{
    QLatin1String id; // in the settings
    QString (*name)();
    BarProfile (*build)(const Wording &words);
};

// All of them, in the order in which they are offered.
[[nodiscard]] const std::vector<ProfileChart> &profileCharts();

} // namespace steelyard
