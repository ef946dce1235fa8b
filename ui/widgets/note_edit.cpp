// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_edit.h"

#include <QKeyEvent>
#include <QTextCursor>

namespace steelyard {

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(toPlainText()); });
}

void NoteEdit::showText(const QString &text)
{
    if (text == toPlainText()) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

QSize NoteEdit::sizeHint() const
{
    const int lines = 2;
    const int padding = 2 * (frameWidth() + qRound(document()->documentMargin()) + 4);
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().lineSpacing() * lines + padding};
}

bool NoteEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions take it
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

} // namespace steelyard
