// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profile_charts.h"

#include <QWidget>

class QStandardItemModel;

namespace steelyard {

class ChartCard;
class ProfileTable;

// The bars alone: as high as their rows need.
class BarView final : public QWidget
{
    Q_OBJECT

public:
    explicit BarView(QWidget *parent = nullptr);

    void setContent(const drawing::BarChartContent &content);
    [[nodiscard]] const drawing::BarChartContent &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::BarChartContent m_content;
};

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
