// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// How often each option comes first in the runs: finalists as bars with their error, those who
// never lead, who is left out and why, and which question carries the doubt.
class RobustnessCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    [[nodiscard]] QString runsNote(const DecisionDocument &document) const;
    void addShares(const DecisionDocument &document);
    void addLeftOut(const DecisionDocument &document);
    void addEveryReason(const DecisionDocument &document);
    void addDoubt(const DecisionDocument &document);
};

} // namespace steelyard
