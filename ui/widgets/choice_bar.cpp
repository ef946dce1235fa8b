// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_bar.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace steelyard {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_text(textLabel({}, "strong", m_frame))
    , m_choices(new FlowLayout(scaled(8), scaled(8)))
{
    setRole(m_frame, "banner");
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sign = new IconLabel(m_frame);
    sign->setIcon(QStringLiteral("warning"), drawing::Token::Warning);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(8));
    words->addWidget(m_text);
    words->addLayout(m_choices);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    row->setSpacing(scaled(12));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_frame);
    hide();
}

void ChoiceBar::ask(const QString &text)
{
    m_hadFocus = holdsFocus(*this);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        // The button that was pressed may still be on the call stack.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->setText(breakable(text));
    setAccessibleName(text);
    show();
    announce(*this, text);
}

void ChoiceBar::addChoice(const QString &text, const QString &description,
                          std::function<void()> act)
{
    auto *button = new QPushButton(text, m_frame);
    button->setProperty("compact", true);
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    connect(button, &QPushButton::clicked, this, std::move(act));
    m_choices->addWidget(button);
    button->show();
    if (std::exchange(m_hadFocus, false)) {
        button->setFocus(Qt::OtherFocusReason);
    }
}

void ChoiceBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden() && holdsFocus(*this)) {
        Q_EMIT left();
    }
}

QString ChoiceBar::text() const
{
    return isHidden() ? QString() : accessibleName();
}

} // namespace steelyard
