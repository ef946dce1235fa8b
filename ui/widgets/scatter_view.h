// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/scatter_chart.h"

#include <QWidget>

namespace steelyard {

class AccessibleRows;

// A chart of points. Whoever shows it gives it an accessible name and, as description, what the
// picture says.
class ScatterView final : public QWidget
{
    Q_OBJECT

public:
    explicit ScatterView(QWidget *parent = nullptr);

    void setContent(const drawing::ScatterContent &content);
    void setTexts(const QStringList &texts); // of the points, for those who cannot see them
    [[nodiscard]] const drawing::ScatterContent &content() const { return m_content; }

    [[nodiscard]] int pointAt(const QPoint &place) const; // of the content; -1: none is near

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    drawing::ScatterContent m_content;
    AccessibleRows *m_heard;
};

} // namespace steelyard
