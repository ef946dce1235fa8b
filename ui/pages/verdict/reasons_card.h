// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

class QMenu;

namespace steelyard {

class WaterfallView;
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
    WaterfallView *addChart(const Waterfall &fall);
    void addMenu(WaterfallView *view, DecisionDocument &document);
    void addEvidence(QMenu &menu, const DecisionDocument &document, const WaterfallView &view);

    int m_chosen = 0; // row of the chart
};

} // namespace steelyard
