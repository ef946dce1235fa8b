// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report::html {

// Charts as SVG, once for light and once for dark, and what is lettered once more for narrow
// windows; the style shows the one that fits. To a screen reader they are one picture with its
// description.
[[nodiscard]] QString beamPicture(const BeamFigure &figure);
[[nodiscard]] QString radarPicture(const RadarFigure &figure);

} // namespace steelyard::report::html
