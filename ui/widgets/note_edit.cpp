// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_edit.h"

#include "ui/theme/accessible_roles.h"
#include "ui/widgets/text_notice.h"
#include "wording/text_notes.h"

#include <QKeyEvent>
#include <QTextCursor>

namespace steelyard {

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        clean();
        Q_EMIT edited(toPlainText());
    });
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

QLabel *NoteEdit::makeNotice(QWidget *parent)
{
    return textNotice(this, &NoteEdit::noticeChanged, parent);
}

// All notes and reasons have the same limits.
void NoteEdit::clean()
{
    const QString written = toPlainText();
    const decision::CleanText clean =
        decision::cleanText(decision::TextField::Note, written.toStdString());
    if (const QString text = QString::fromStdString(clean.text); text != written) {
        const int position = textCursor().position();
        const decision::CleanText before =
            decision::cleanText(decision::TextField::Note, written.left(position).toStdString());
        showText(text);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(static_cast<int>(QString::fromStdString(before.text).size()),
                                    static_cast<int>(text.size())));
        setTextCursor(cursor);
    }
    const QString notice = textNote(decision::TextField::Note, clean.faults);
    if (notice != m_notice) {
        m_notice = notice;
        setAccessibleDescription(notice);
        Q_EMIT noticeChanged(notice);
        announce(*this, notice);
    }
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
