// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_text.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>

namespace steelyard {

ReadingText::ReadingText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
}

void ReadingText::setPictures(const QString &folder)
{
    m_pictures = folder;
}

QVariant ReadingText::loadResource(int type, const QUrl &name)
{
    return type == QTextDocument::ImageResource && !m_pictures.isEmpty()
               ? QVariant(QImage(m_pictures + u'/' + name.toString()))
               : QTextEdit::loadResource(type, name);
}

void ReadingText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString link = anchorAt(event->pos());
    if (event->button() == Qt::LeftButton && !link.isEmpty() && !textCursor().hasSelection()) {
        Q_EMIT linkChosen(QUrl(link));
    }
}

void ReadingText::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString link = textCursor().charFormat().anchorHref();
    if (isEnter && !link.isEmpty()) {
        Q_EMIT linkChosen(QUrl(link));
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace steelyard
