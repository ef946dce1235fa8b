// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

// What moves a lead most: a bar a weight, from the lead when it is halved to the lead when it is
// raised by half, the longest first. Zero is where the two are level.
class TornadoChart final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        double halved = 0; // points
        double raised = 0;
    };

    explicit TornadoChart(QWidget *parent = nullptr);

    // Positive leads are the left option's, drawn to the left as on the beam.
    void setBars(std::vector<Bar> bars, double now, const QString &left, const QString &right);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<Bar> m_bars;
    double m_now = 0;
    QString m_left;
    QString m_right;
};

} // namespace steelyard
