// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enter_key.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

namespace steelyard {

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isForm = qobject_cast<QCheckBox *>(watched) ||
                        qobject_cast<QRadioButton *>(watched) ||
                        watched->property("role") == QStringLiteral("answer");
    if (!enter || key->isAutoRepeat() || button == nullptr || isForm ||
        (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    auto *tool = qobject_cast<QToolButton *>(watched);
    if (tool != nullptr && tool->menu() != nullptr) {
        tool->showMenu();
    } else {
        button->click();
    }
    return true;
}

} // namespace steelyard
