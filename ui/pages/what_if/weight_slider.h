// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace steelyard {

// A slider for a weight. Its track shows between which shares the agreed leader stays first, with a
// mark where another takes over, and the agreed share as a dotted line. Values are thousandths of
// the decision.
class WeightSlider final : public QSlider
{
    Q_OBJECT

public:
    static constexpr int kWhole = 1000;

    explicit WeightSlider(QWidget *parent = nullptr);

    struct Track
    {
        double agreed = 0; // shares in [0, 1]
        std::optional<std::pair<double, double>> stays;
        bool flipsBelow = false; // another takes over at the low end
        bool flipsAbove = false;

        friend bool operator==(const Track &, const Track &) = default;
    };
    void setTrack(const Track &track);
    void showShare(double share); // without a signal

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shareChosen(double share); // by mouse or key

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double place(double share) const; // x of a share
    void drag(double x);

    Track m_track;
};

} // namespace steelyard
