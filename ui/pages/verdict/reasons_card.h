// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

struct Waterfall;

// Why the leader leads: from the rival to the leader, one criterion at a time. The foot tells what
// was found, its weight and the answers behind the row that is chosen.
class ReasonsCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    class WaterfallView *addChart(const Waterfall &fall);

    int m_chosen = 0; // row of the chart
};

} // namespace steelyard
