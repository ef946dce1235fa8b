// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace steelyard {

// A weight as a bar with a whisker over its range, and a diamond where another way puts it. Its
// accessible texts are the numbers that stand beside it.
class WeightBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightBar(QWidget *parent = nullptr);
    void setWeight(double weight, double low, double high, std::optional<double> other);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_weight = 0;
    double m_low = 0;
    double m_high = 0;
    std::optional<double> m_other;
};

} // namespace steelyard
