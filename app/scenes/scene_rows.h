// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/scene_layout.h"
#include "scenes/scene_text.h"

// Inside this library only: the parts of a scene's layout.
namespace steelyard::scenes {

// Adds a text of some lines and returns where it ends. Lines that go below `bottom` are not added.
double placeText(SceneLayout &layout, const SceneType &type, const QString &text, QRectF area,
                 double size, drawing::Token token, int mostLines,
                 QFont::Weight weight = QFont::Normal, int step = 0);

void placeRows(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area);
void placeGrid(SceneLayout &layout, const SceneType &type, const SceneGrid &grid, QRectF area);
// The chart, and the rows beside it as what its signs mean.
void placeChart(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area);
void placeRadar(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area);
// Badge, beam and the text under it, one below the other.
void placeBeam(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area);

} // namespace steelyard::scenes
