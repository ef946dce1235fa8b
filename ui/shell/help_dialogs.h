// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace steelyard {

// Opens the list of keys: those of the actions, and those of the questions.
void showKeys(const QList<QAction *> &actions, QWidget *window);

// Opens how a verdict is computed and what its states mean.
void showMethod(QWidget *window);

// Opens what the program is, its version and its licence.
void showAbout(QWidget *window);

} // namespace steelyard
