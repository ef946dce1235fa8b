// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QString>

// The style sheet of the window. Internal to the theme.
namespace steelyard {

// The application palette of a scheme.
[[nodiscard]] QPalette paletteOf(drawing::Scheme scheme);

// White on black, whatever the desktop has.
[[nodiscard]] QPalette highContrastPalette();

// A palette of high contrast whose links can be read: where the desktop's own colour of links is
// too near to its ground (under 7 to 1), they have that of the text and keep their line.
[[nodiscard]] QPalette withReadableLinks(QPalette palette);

// The style sheet in the tokens' colours, or, for a desktop of high contrast, in its own.
[[nodiscard]] QString styleSheet(const QPalette &palette, double bodyPoints);

} // namespace steelyard
