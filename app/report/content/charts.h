// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

inline constexpr QSizeF kRadarSize(600, 400);

// Draws the charts that only the interface thread may draw, as commands that any thread can
// repeat. Writers draw those that are missing: then they have to run on that thread themselves.
void drawCharts(Report &report);

// A radar of kRadarSize: drawn before, or now.
[[nodiscard]] QPicture radarPicture(const RadarFigure &figure, drawing::Scheme scheme);

} // namespace steelyard::report
