// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a screen reader is told when the focus moves, where Qt would tell it too early, too much or
// too little:
//
// - a field tells its caret and what is selected in it only while it has the focus and once that
//   was told: told before it, they are taken for it, and the field is not said;
// - a list, table or tree that has not the focus does not tell that another row is current: it
//   would be taken for where the focus is;
// - one that gets the focus tells its current cell as well, which the next key is for.
class QAbstractItemView;
class QAccessibleEvent;
class QAccessibleInterface;
class QTableView;

namespace steelyard {

// From now on, once the application is there. Who listens to all that is told does so before.
void followFocus();

// The handler of what is told: hands on what is to be heard.
void hearInOrder(QAccessibleEvent *event);

// The cell that keys go to; nullptr: none.
[[nodiscard]] QAccessibleInterface *currentCell(QAbstractItemView &view);

// The head of a column, which is a part of its table; a widget inside a table is none.
[[nodiscard]] QAccessibleInterface *columnHead(QTableView &table, int section);

} // namespace steelyard
