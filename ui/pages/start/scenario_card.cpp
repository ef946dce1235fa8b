// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/scenario_card.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace steelyard {

ScenarioCard::ScenarioCard(const knowledge::Scenario &scenario, QWidget *parent)
    : ContentButton(parent)
{
    setRole(this, "answer");
    setAccessibleName(QString::fromStdString(scenario.name));
    setAccessibleDescription(QString::fromStdString(scenario.summary));
    setToolTip(QString::fromStdString(scenario.description));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    auto *sign = new IconLabel(this);
    sign->setIcon(QString::fromStdString(scenario.icon), drawing::Token::Accent);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(textLabel(QString::fromStdString(scenario.name), "strong", this));
    texts->addWidget(textLabel(QString::fromStdString(scenario.summary), "caption", this));
    texts->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(sign);
    row->addLayout(texts, 1);
    row->addStrut(scaled(56)); // the least height: the style sheet has its own for a button
}

} // namespace steelyard
