// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rating_drawing.h"

#include <QWidget>

namespace steelyard {

// One value on its way from worst to best, large. The number stands beside it, so it says nothing
// itself.
class PointsScale final : public QWidget
{
    Q_OBJECT

public:
    explicit PointsScale(QWidget *parent = nullptr);
    void setMark(const RatingMark &mark); // in points of 10
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RatingMark m_mark;
};

} // namespace steelyard
