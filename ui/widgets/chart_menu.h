// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/table_block.h"

#include <functional>
#include <optional>

class QAbstractItemModel;
class QMenu;
class QPoint;
class QWidget;

namespace steelyard {

// What the context menu of a chart offers. What is empty is not offered, but for the picture.
struct ChartMenuParts
{
    std::function<void()> copyPicture = {}; // empty: copies what is on screen
    std::function<void()> savePicture = {}; // asks where to
    std::function<TableBlock()> table = {}; // the numbers behind the picture; may be empty
    // Puts what a place of the chart leads to above all else. The point is where the mouse was, in
    // the chart; none: the menu was asked for by a key.
    std::function<void(QMenu &menu, std::optional<QPoint> point)> lead = {};
};

// Gives a chart a context menu and, so that the menu key can ask for it, a place in the order of
// Tab. What the chart's description says can be copied as text.
void addChartMenu(QWidget *chart, ChartMenuParts parts = {});

// What a table says, its heads first.
[[nodiscard]] TableBlock blockOf(const QAbstractItemModel &model);

} // namespace steelyard
