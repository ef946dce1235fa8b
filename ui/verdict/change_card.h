// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrasebook/phrasebook.h"
#include "ui/verdict/verdict_card.h"

namespace steelyard {

// What would change the verdict: answers and weights that flip it, or, while those are not known,
// the open and unsure questions with how far each could move the winner's share.
class ChangeCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    bool addFlips(const DecisionDocument &document);
    bool addWeights(const DecisionDocument &document);
    bool addUnsure(const DecisionDocument &document);
    void startEntry();

    bool m_isFirst = true;
};

} // namespace steelyard
