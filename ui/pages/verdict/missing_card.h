// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// Where too few answers are given for a verdict: which important questions are open or not sure,
// the one that matters most first, each a way there.
class MissingCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;
};

} // namespace steelyard
