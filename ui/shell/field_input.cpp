// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/field_input.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace steelyard {

namespace {

bool isUndo(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier && key.key() == Qt::Key_Z;
}

bool isRedo(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key.key() == Qt::Key_Z) ||
           (modifiers == Qt::ControlModifier && key.key() == Qt::Key_Y);
}

// On X11 a field takes it for the end of its line, which End is for as well.
bool isReport(const QKeyEvent &key)
{
    return key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_E;
}

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
           qobject_cast<const QTextEdit *>(&widget) != nullptr;
}

// Over a cell of a table, until it is closed: nothing of it is in the decision yet, so that what
// undo takes back there is what was typed.
bool isInCell(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *table = parent == nullptr
                            ? nullptr
                            : qobject_cast<const QAbstractItemView *>(parent->parentWidget());
    return table != nullptr && table->viewport() == parent;
}

bool hasValueForWheel(const QObject *object)
{
    return qobject_cast<const QAbstractSpinBox *>(object) != nullptr ||
           qobject_cast<const QComboBox *>(object) != nullptr ||
           qobject_cast<const QTabBar *>(object) != nullptr ||
           (qobject_cast<const QAbstractSlider *>(object) != nullptr &&
            qobject_cast<const QScrollBar *>(object) == nullptr);
}

} // namespace

bool FieldInput::keepsFromWheel(const QWidget &widget)
{
    return hasValueForWheel(&widget) && !widget.hasFocus();
}

bool FieldInput::takesUndoKeys(QWidget &widget, const QKeyEvent &key)
{
    return isField(widget) && (isUndo(key) || isRedo(key)) &&
           qobject_cast<QMainWindow *>(widget.window()) != nullptr;
}

void FieldInput::takeOver(QWidget &widget)
{
    if (auto *number = qobject_cast<QAbstractSpinBox *>(&widget)) {
        number->interpretText();
    } else if (auto *line = qobject_cast<QLineEdit *>(&widget); line && line->isModified()) {
        Q_EMIT line->editingFinished();
    }
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Polish:
        if (widget->focusPolicy() == Qt::WheelFocus) {
            widget->setFocusPolicy(Qt::StrongFocus);
        }
        return false;
    case QEvent::Wheel:
        if (keepsFromWheel(*widget)) {
            event->ignore(); // on to what it lies in
            return true;
        }
        return false;
    case QEvent::ShortcutOverride: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool asksForReport = isReport(key) && isField(*widget) &&
                                   qobject_cast<QMainWindow *>(widget->window()) != nullptr;
        if (takesUndoKeys(*widget, key) && isInCell(*widget)) {
            event->accept(); // it comes back to the field as a key
            return true;
        }
        if (takesUndoKeys(*widget, key) || asksForReport) {
            if (isUndo(key) || asksForReport) {
                takeOver(*widget);
            }
            event->ignore(); // the window's actions take it
            return true;
        }
        return false;
    }
    case QEvent::KeyPress: // when there is nothing to undo the field has no undo of its own either
        return takesUndoKeys(*widget, *static_cast<QKeyEvent *>(event)) && !isInCell(*widget);
    default:
        return false;
    }
}

} // namespace steelyard
