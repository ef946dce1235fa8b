// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

// A bar of an alternative's colour on a track from 0 to 1, with a whisker for its error or range.
// Give it an accessible name: the number it shows.
class ValueBar : public QWidget
{
    Q_OBJECT

public:
    explicit ValueBar(QWidget *parent = nullptr);

    void setValue(double value, int slot);
    void setWhisker(double low, double high);        // shown only where it has a length
    void setMarks(const std::vector<double> &marks); // dotted lines across the track
    void setThickness(int pixels);                   // 10 until then, of the look

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_value = 0;
    int m_slot = 0;
    double m_low = 0;
    double m_high = 0;
    std::vector<double> m_marks;
    int m_thickness = 10;
};

} // namespace steelyard
