// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace steelyard {

// One line that ends in an ellipsis where it does not fit, with the whole text as its tooltip.
// Plain text only; for places where wrapping would break the layout, such as the top bar.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steelyard
