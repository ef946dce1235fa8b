// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/ranges_view.h"

#include "models/profile_model.h"
#include "ui/pages/profiles/dots_card.h"
#include "ui/pages/profiles/profile_table.h"
#include "ui/pages/profiles/series_chooser.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace steelyard {

RangesView::RangesView(ProfileModel *model, QWidget *parent)
    : QWidget(parent)
    , m_chooser(new SeriesChooser(0))
    , m_card(new DotsCard(model, m_chooser))
{
    auto *table = new ProfileTable;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(16));
    column->addWidget(m_card);
    column->addWidget(table);
    column->addStretch(1);
    table->setModel(model);
    connect(m_chooser, &SeriesChooser::chosenChanged, this,
            [this] { m_card->showRows(m_chooser->chosen()); });
    m_chooser->setModel(model);
}

void RangesView::rememberIn(QSettings *settings, const QString &key)
{
    m_chooser->rememberIn(settings, key);
}

} // namespace steelyard
