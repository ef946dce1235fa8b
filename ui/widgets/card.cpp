// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace steelyard {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setRole(this, "card");
    setRole(m_title, "cardTitle");
    setRole(m_hint, "small");
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_header->setSpacing(scaled(8));
    m_header->addWidget(m_title, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(20));
    whole->setSpacing(0);
    whole->addLayout(m_header);
    whole->addWidget(m_hint);
    whole->addSpacing(scaled(8));
    whole->addLayout(m_body, 1);
    setTitle(title);
    setHint({});
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace steelyard
