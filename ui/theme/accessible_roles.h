// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What a screen reader is told a widget is, where Qt would say something else:
//
// - a checkable button of which only one can be down is a radio button, a step of the rail the tab
//   of a page, a head that unfolds something a button that says so (to Qt all are check boxes);
// - a label whose role in the theme is a title is a heading;
// - a combo box has its value beside its name;
// - a widget that only holds others, or a stack of pages, is a group where it has a name, and else
//   not said;
// - a widget of Steelyard that is drawn by hand is a graphic where it has a description, and a text
//   where it has only a name.
namespace steelyard {

// For all widgets made from now on. Calling it again changes nothing.
void installAccessibleRoles();

// One after another, each with its full stop, for those who hear it.
[[nodiscard]] QString asSentences(QStringList parts);

// What stands in a panel, as sentences: its visible labels, in the order they were made.
[[nodiscard]] QString textOf(const QWidget &panel);

// Says a text once, whatever has the focus, where somebody listens.
void announce(QWidget &from, const QString &text);

} // namespace steelyard
