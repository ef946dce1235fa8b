// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene_layout.h"

#include <QPainter>

namespace steelyard::scenes {

// The projector's colours: dark on white, or light on dark.
enum class SceneTheme { Light, Dark };

[[nodiscard]] drawing::Scheme schemeOf(SceneTheme theme);
// What everything is drawn on.
[[nodiscard]] QColor groundOf(SceneTheme theme);

// Draws a scene at the painter's origin, up to a step; ground included. Vectors only.
void drawScene(QPainter &painter, const SceneLayout &layout, SceneTheme theme, int step);

// The two halves of it: everything that is no text, and one text in an ink.
void drawGraphics(QPainter &painter, const SceneLayout &layout, SceneTheme theme, int step);
void drawText(QPainter &painter, const PlacedText &text, const QColor &ink);

} // namespace steelyard::scenes
