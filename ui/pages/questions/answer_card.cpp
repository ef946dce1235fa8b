// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/answer_card.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace steelyard {

AnswerCard::AnswerCard(Kind kind, const QString &key, const QString &label, const QString &detail,
                       QWidget *parent)
    : ContentButton(parent)
    , m_texts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_label(textLabel(label, "strong", this))
    , m_mark(new IconLabel(this))
{
    setRole(this, kind == Kind::Aside ? "dashedAnswer" : "answer");
    setCheckable(true);
    setAutoExclusive(kind != Kind::Several);
    setAccessibleName(label);
    setAccessibleDescription(detail);
    setMinimumHeight(scaled(56));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    auto *cap = new QLabel(key, this);
    cap->setTextFormat(Qt::PlainText);
    cap->setAlignment(Qt::AlignCenter);
    cap->setMinimumSize(scaled(22), scaled(22));
    setRole(cap, "key");

    m_texts->setSpacing(scaled(2));
    m_texts->addWidget(m_label);
    if (!detail.isEmpty()) {
        m_texts->addWidget(textLabel(detail, kind == Kind::Aside ? "caption" : "small", this), 1);
    }

    m_mark->setIcon(QStringLiteral("check"), drawing::Token::Accent);
    m_mark->setPixels(16);
    QSizePolicy keepsItsPlace = m_mark->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(keepsItsPlace);
    m_mark->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(cap, 0, Qt::AlignVCenter);
    row->addLayout(m_texts, 1);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
}

void AnswerCard::showChosen(bool chosen)
{
    // The checked button of an exclusive set refuses to be unchecked: here undo may do just that.
    const bool exclusive = autoExclusive();
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(exclusive);
    m_mark->setVisible(chosen);
}

void AnswerCard::showInLine(int labelWidth)
{
    m_texts->setDirection(QBoxLayout::LeftToRight);
    m_texts->setSpacing(scaled(12));
    m_label->setFixedWidth(labelWidth);
}

void AnswerCard::showStacked()
{
    m_texts->setDirection(QBoxLayout::TopToBottom);
    m_texts->setSpacing(scaled(2));
    m_label->setMinimumWidth(0);
    m_label->setMaximumWidth(QWIDGETSIZE_MAX);
}

int AnswerCard::labelWidth() const
{
    // A little more than the text: the chosen answer's label may be set in a heavier weight.
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + scaled(8);
}

bool AnswerCard::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Enter || type == QEvent::FocusIn) {
        Q_EMIT lookedAt(true);
    } else if (type == QEvent::Leave || type == QEvent::FocusOut) {
        Q_EMIT lookedAt(false);
    }
    return ContentButton::event(event);
}

void AnswerCard::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        break;
    case Qt::Key_Left:
        Q_EMIT stepRequested(-forward);
        break;
    case Qt::Key_Right:
        Q_EMIT stepRequested(forward);
        break;
    default:
        ContentButton::keyPressEvent(event);
    }
}

} // namespace steelyard
