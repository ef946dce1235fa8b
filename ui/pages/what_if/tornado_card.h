// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace steelyard {

class BarView;
class WeightTrialModel;

// Which weight moves the lead most, as a picture and in words. The lead is that of the agreed
// leader, so that the picture keeps its sides while weights are tried.
class TornadoCard final : public Card
{
    Q_OBJECT

public:
    explicit TornadoCard(QWidget *parent = nullptr);

    void present(const WeightTrialModel &model);

private:
    BarView *m_chart;
    QLabel *m_caption;
    QLabel *m_summary;
};

} // namespace steelyard
