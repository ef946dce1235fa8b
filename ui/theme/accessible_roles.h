// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader is told a widget is, where Qt would say something else:
//
// - a checkable button of which only one can be down is a radio button, a step of the rail the tab
//   of a page (to Qt both are check boxes);
// - a label whose role in the theme is a title is a heading;
// - a widget of Steelyard that is drawn by hand is a graphic where it has a description, and a text
//   where it has only a name.
namespace steelyard {

// For all widgets made from now on. Calling it again changes nothing.
void installAccessibleRoles();

} // namespace steelyard
