// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAccessibleInterface;
class QSlider;
class QWidget;

namespace steelyard {

// What a screen reader is told of a button, a slider or a combo box, the first of these alone;
// nullptr for anything else. It is the caller's.
[[nodiscard]] QAccessibleInterface *controlInterface(QWidget *widget);
[[nodiscard]] QAccessibleInterface *buttonInterface(QWidget *widget);

// A slider's steps are so many parts of what it says: 10 where 692 is 69.2.
void sayInParts(QSlider &slider, int parts);

// A widget's description or tooltip, without mark-up and without what its name says already.
[[nodiscard]] QString plainDescription(const QWidget &widget, const QString &name);

// "&Name" -> "Name", "A && B" -> "A & B".
[[nodiscard]] QString withoutMark(QString text);

// Tells that what a head folds away is shown now, or no longer: in these words where it has the
// focus.
void tellFolded(QWidget &head, const QString &text);

} // namespace steelyard
