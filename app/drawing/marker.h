// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

// An alternative's sign: shape and dash tell slots apart without colour.
namespace steelyard::drawing {

enum class MarkerState { Filled, Hollow }; // hollow: left out by a must-have

// The outline of a slot's shape: circle, square, triangle, diamond, triangle upside down, plus,
// star, hourglass; then the same again with a slit across, and once more with one upright.
[[nodiscard]] QPainterPath markerPath(QPointF centre, double size, int slot);

// Draws the marker of a slot, in its colour, centred at a point, as tall as `size` in logical
// pixels or points.
void drawMarker(QPainter &painter, QPointF centre, double size, int slot, Scheme scheme,
                MarkerState state = MarkerState::Filled);

[[nodiscard]] QIcon markerIcon(int slot, Scheme scheme, MarkerState state = MarkerState::Filled);

// Line of a slot in its colour, or that of an alternative left out: solid, dash 7 4, dash 2 3, dash
// 8 3 2 3, dash 14 4, dash 8 3 2 3 2 3, dash 2 7, dash 14 3 5 3; then the same again.
[[nodiscard]] QPen slotPen(int slot, Scheme scheme, double width,
                           MarkerState state = MarkerState::Filled);

} // namespace steelyard::drawing
