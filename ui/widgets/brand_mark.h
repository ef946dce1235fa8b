// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard {

// The sign beside the program's name: a small beam with its poise, in the accent of the scheme.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(QWidget *parent = nullptr);

    void setPixels(int pixels); // 22 until then, of the look
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_pixels = 22;
};

} // namespace steelyard
