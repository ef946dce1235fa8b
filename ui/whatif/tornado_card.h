// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace steelyard {

class TornadoChart;
class WeightTrialModel;

// Which weight moves the lead most, as a picture and in words.
class TornadoCard final : public Card
{
    Q_OBJECT

public:
    explicit TornadoCard(QWidget *parent = nullptr);

    void present(const WeightTrialModel &model);

private:
    TornadoChart *m_chart;
    QLabel *m_summary;
};

} // namespace steelyard
