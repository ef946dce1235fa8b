// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/bar_profile.h"

#include <QWidget>

class QStandardItemModel;

namespace steelyard {

class BarView;
class ChartCard;
class ProfileTable;

// A profile of bars in a card, and the same numbers as a table below.
class BarProfileView final : public QWidget
{
    Q_OBJECT

public:
    explicit BarProfileView(QWidget *parent = nullptr);

    void present(const BarProfile &profile);

private:
    BarView *m_bars;
    ChartCard *m_card;
    QStandardItemModel *m_model;
    ProfileTable *m_table;
};

} // namespace steelyard
