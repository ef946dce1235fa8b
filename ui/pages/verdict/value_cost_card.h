// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

class ScatterView;
struct ValueCostProfile;

// What options are worth beside what they cost, with their ranges and the frontier, and the costs
// at which another leads. Hidden where no criterion counts costs.
class ValueCostCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    void addMenu(ScatterView *chart, const ValueCostProfile &profile, DecisionDocument &document);
};

} // namespace steelyard
