// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/waterfall.h"

#include <QWidget>

namespace steelyard {

class AccessibleRows;

// A waterfall in the window, of which one row is chosen, by the mouse or by arrow keys. A screen
// reader hears all of it as the description, and each row by itself.
class WaterfallView final : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallView(QWidget *parent = nullptr);

    void setContent(const drawing::WaterfallContent &content, const QString &description);
    void setCurrent(int step); // without a signal when it is the current one
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const drawing::WaterfallContent &content() const { return m_content; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF chart() const;
    [[nodiscard]] std::vector<QRectF> rows() const;

    AccessibleRows *m_heard; // the rows, for those who cannot see them
    drawing::WaterfallContent m_content;
    int m_current = 0;
};

} // namespace steelyard
