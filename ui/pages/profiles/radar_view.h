// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/radar_chart.h"

#include <QGraphicsView>

namespace steelyard {

// A radar in the window: sharp at every size, never smaller than its labels allow, and deaf to the
// mouse, so that the wheel scrolls the page. Its accessible description says its numbers.
class RadarView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);

    void setContent(const drawing::RadarContent &content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QString describe(const drawing::RadarContent &content) const;

    drawing::RadarChart m_chart;
};

} // namespace steelyard
