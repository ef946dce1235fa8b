// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace steelyard {

// Opens the list of keys: those of the actions, and those of the questions. A line of it is read at
// once, what is done and by which keys.
void showKeys(const QList<QAction *> &actions, QWidget *window);

// Opens how a verdict is computed and what its states mean, as a text that a caret walks.
void showMethod(QWidget *window);

// Opens what the program is, its version and its licence.
void showAbout(QWidget *window);

} // namespace steelyard
