// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// What options are worth beside what they cost, with their ranges and the frontier, and the costs
// at which another leads. Hidden where no criterion counts costs.
class ValueCostCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;
};

} // namespace steelyard
