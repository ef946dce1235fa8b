// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/field_edit.h"

#include <QKeyEvent>

namespace steelyard {

namespace {

constexpr int kMostCharacters = 400; // a line of the file holds more

} // namespace

FieldEdit::FieldEdit(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setMaxLength(kMostCharacters);
}

void FieldEdit::showText(const QString &text)
{
    if (text == this->text()) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int position = cursorPosition();
    setText(text);
    setCursorPosition(hasFocus() ? std::min(position, static_cast<int>(text.size())) : 0);
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions take it
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace steelyard
