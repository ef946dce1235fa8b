// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enter_key.h"

#include "ui/widgets/content_button.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

namespace steelyard {

namespace {

// A box, a segment, or a card that holds an answer; what folds something away chooses nothing.
bool isChoice(const QAbstractButton *button)
{
    if (button->property("fold").toBool()) {
        return false;
    }
    return qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button) ||
           qobject_cast<const SegmentedControl *>(button->parentWidget()) ||
           (qobject_cast<const ContentButton *>(button) && button->isCheckable());
}

} // namespace

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!enter || key->isAutoRepeat() || button == nullptr || isChoice(button) ||
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
