// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/unread_strip.h"

#include "ui/theme/accessible_roles.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace steelyard {

UnreadStrip::UnreadStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(textLabel({}, "problem", this))
    , m_repair(new QPushButton(this))
    , m_rate(new QPushButton(tr("Enter a rate"), this))
{
    setRole(this, "problemBanner");
    for (QPushButton *button : {m_repair, m_rate}) {
        button->setProperty("compact", true);
    }
    auto *sign = new IconLabel(this);
    sign->setIcon(QStringLiteral("warning"), drawing::Token::Bad);
    sign->setPixels(16);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    row->setSpacing(scaled(8));
    row->addWidget(sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_repair);
    row->addWidget(m_rate);
    connect(m_repair, &QPushButton::clicked, this, &UnreadStrip::repairRequested);
    connect(m_rate, &QPushButton::clicked, this, &UnreadStrip::rateRequested);
    hide();
}

void UnreadStrip::showProblem(const QString &sentence, const QString &repair, bool needsRate)
{
    const bool isNew = sentence != m_text;
    m_text = sentence;
    m_sentence->setText(breakable(sentence));
    m_repair->setText(tr("Use %1", "a text in place of one that was not read").arg(repair));
    m_repair->setVisible(!repair.isEmpty());
    m_rate->setVisible(needsRate);
    setVisible(!sentence.isEmpty());
    if (isNew && !sentence.isEmpty()) { // heard without going there
        setAccessibleName(sentence);
        announce(*this, sentence);
    }
}

} // namespace steelyard
