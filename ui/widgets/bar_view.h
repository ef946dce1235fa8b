// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/bar_chart.h"

#include <QWidget>

namespace steelyard {

class AccessibleRows;

// A chart of bars as high as its rows need. Whoever shows it gives it an accessible name and, as
// description, what the picture says.
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
    AccessibleRows *m_heard; // its rows, for those who cannot see them
};

} // namespace steelyard
