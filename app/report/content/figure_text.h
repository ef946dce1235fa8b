// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

#include <QLocale>

namespace steelyard::report {

// What a figure shows, with its numbers, for who cannot see it.
[[nodiscard]] QString alternativeText(const BeamFigure &figure);
[[nodiscard]] QString alternativeText(const RadarFigure &figure, const QLocale &locale);

} // namespace steelyard::report
