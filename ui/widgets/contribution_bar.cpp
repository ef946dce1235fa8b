// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contribution_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/value_bar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace steelyard {

ContributionBar::ContributionBar(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLabel(this))
    , m_bar(new ValueBar(this))
{
    m_number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_number->setTextFormat(Qt::PlainText);
    setRole(m_number, "amount");
    m_bar->setThickness(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(5));
    layout->addWidget(m_number);
    layout->addWidget(m_bar);
    layout->addStretch();
}

void ContributionBar::setContribution(double points, double strongest, const QString &text,
                                      int slot)
{
    m_number->setText(text);
    m_bar->setValue(strongest > 0 ? std::abs(points) / strongest : 0, slot);
    m_bar->setAccessibleName(text);
}

} // namespace steelyard
