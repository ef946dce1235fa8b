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

// The outline of a slot's shape.
[[nodiscard]] QPainterPath markerPath(QPointF centre, double size, int slot);

// Draws the marker of a slot (0 circle, 1 square, 2 triangle, 3 diamond, then circles in
// Token::Other) centred at a point, as tall as `size` in logical pixels or points.
void drawMarker(QPainter &painter, QPointF centre, double size, int slot, Scheme scheme,
                MarkerState state = MarkerState::Filled);

[[nodiscard]] QIcon markerIcon(int slot, Scheme scheme, MarkerState state = MarkerState::Filled);

// Line of a slot: solid, dash 7 4, dash 2 3, dash 8 3 2 3, in the slot's colour.
[[nodiscard]] QPen slotPen(int slot, Scheme scheme, double width);

} // namespace steelyard::drawing
