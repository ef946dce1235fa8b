// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

namespace steelyard {

namespace {

// Unless the menu begins elsewhere, such as at what is chosen now. By a key: to make a line the
// active one in another way opens the menu behind it as well.
void beginAtTheFirst(QMenu &menu)
{
    if (menu.isVisible() && menu.activeAction() == nullptr) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QApplication::sendEvent(&menu, &down);
    }
}

} // namespace

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // also where a shortcut takes the key, and no press follows
    case QEvent::Shortcut:
        m_isByKey = true;
        return false;
    case QEvent::KeyPress:
        m_isByKey = true;
        return open(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_isByKey = false;
        return false;
    case QEvent::Show:
        if (auto *menu = qobject_cast<QMenu *>(watched); menu != nullptr && m_isByKey) {
            // Once it stands: a menu that opens forgets which of its lines was chosen.
            QTimer::singleShot(0, menu, [menu] { beginAtTheFirst(*menu); });
        }
        return false;
    default:
        return false;
    }
}

bool MenuKey::open(QObject *watched, const QKeyEvent &key)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier) {
        return false;
    }
    // Where Qt opens it for the menu key.
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &menu);
    return true;
}

} // namespace steelyard
