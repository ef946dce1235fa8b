// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/master_detail.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFrame>

#include <cstdlib>

namespace steelyard {

namespace {

constexpr int kLeastHeight = 180;

QWidget *cardAround(QWidget *content)
{
    auto *card = new QFrame;
    setRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
    return card;
}

} // namespace

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, int detailWidth, int besideFrom,
                           QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_width(std::abs(detailWidth))
    , m_besideFrom(besideFrom)
{
    QWidget *listCard = cardAround(list);
    QWidget *detailCard = cardAround(detail);
    m_fixed = detailWidth < 0 ? listCard : detailCard;
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(scaled(16));
    m_row->addWidget(listCard);
    m_row->addWidget(detailCard);
    arrange();
}

void MasterDetail::arrange()
{
    const bool isBeside = width() >= scaled(m_besideFrom);
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_fixed->setMinimumWidth(isBeside ? scaled(m_width) : 0);
    m_fixed->setMaximumWidth(isBeside ? scaled(m_width) : QWIDGETSIZE_MAX);
    // Below each other both keep the height of some lines.
    for (int place = 0; place < m_row->count(); ++place) {
        m_row->itemAt(place)->widget()->setMinimumHeight(isBeside ? 0 : scaled(kLeastHeight));
    }
    const bool listIsFixed = m_row->itemAt(0)->widget() == m_fixed;
    m_row->setStretch(0, isBeside && listIsFixed ? 0 : 1);
    m_row->setStretch(1, isBeside && !listIsFixed ? 0 : 1);
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace steelyard
