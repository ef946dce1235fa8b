// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/measure.h"

#include <QWidget>

#include <vector>

namespace steelyard {

class AccessibleRows;

// What a level of a measure is worth, drawn: its points to drag, the straight line for comparison,
// the options on it, and what a cutoff leaves out. Left and right choose a point, up and down
// change what it is worth, Shift with left and right its level.
class ValueCurve final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString name;
        double level = 0;
        double low = 0;
        double high = 0;
        int slot = 0;
    };

    explicit ValueCurve(QWidget *parent = nullptr);

    void setMeasure(const knowledge::Measure &measure, const knowledge::Cutoffs &cutoffs);
    void setOptions(const std::vector<Option> &options);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointMoved(int point, double level, double value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double level, double value) const;
    [[nodiscard]] bool isFixed(int point) const; // an end: its value stays
    void move(int point, double level, double value);
    void choose(int point);
    void tellPoints();
    void paintOptions(QPainter &painter) const;
    void paintCutoffs(QPainter &painter) const;

    knowledge::Measure m_measure;
    knowledge::Cutoffs m_cutoffs;
    std::vector<Option> m_options;
    double m_left = 0; // levels at the ends of the axis
    double m_right = 1;
    int m_current = 0;
    bool m_isDragging = false;
    AccessibleRows *m_heard; // its points, for those who cannot see them
};

} // namespace steelyard
