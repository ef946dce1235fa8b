// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QTimer>

class QGridLayout;
class QLabel;

namespace steelyard {

class NumberField;
class SegmentedControl;
class WeightSlider;
class WeightTrialModel;

// A slider and a number for each weight, of groups or of criteria.
class WeightsCard final : public Card
{
    Q_OBJECT

public:
    explicit WeightsCard(WeightTrialModel *model, QWidget *parent = nullptr);

    [[nodiscard]] WeightSlider *slider(int row) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeLines();
    void rebuild();
    void present();
    void describe();
    void setPercent(int row, double percent); // as typed
    void setTrackEnd();

    struct Line
    {
        QLabel *name;
        WeightSlider *slider;
        NumberField *number;
        QLabel *was;
    };

    WeightTrialModel *m_model;
    SegmentedControl *m_kind;
    QWidget *m_contents = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_isStacked = false;
    QLabel *m_legend;
    std::vector<Line> m_lines;
    int m_trackEnd = 0;    // thousandths
    int m_refusedRow = -1; // where more was typed than fits
    QTimer m_describing;   // words for a screen reader wait for a pause in the moves
};

} // namespace steelyard
