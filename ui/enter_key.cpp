// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter_key.h"

#include <QKeyEvent>
#include <QPushButton>

namespace steelyard {

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(watched);
    if (!enter || key->isAutoRepeat() || button == nullptr || button->isCheckable() ||
        (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    button->click();
    return true;
}

} // namespace steelyard
