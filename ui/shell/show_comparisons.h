// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace steelyard {

class DecisionFiles;

// Shows each comparison that the files make in a dialog over a window, as long as that is there.
void showComparisons(DecisionFiles &files, QWidget *window);

} // namespace steelyard
