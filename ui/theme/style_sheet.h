// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QString>

// The style sheet of the window. Internal to the theme.
namespace steelyard {

// The application palette of a scheme.
[[nodiscard]] QPalette paletteOf(drawing::Scheme scheme);

// The style sheet in the tokens' colours, or, for a desktop of high contrast, in its own.
[[nodiscard]] QString styleSheet(const QPalette &palette, double bodyPoints);

} // namespace steelyard
