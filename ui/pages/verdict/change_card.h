// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"
#include "wording/wording.h"

namespace steelyard {

// What would change the verdict: the least changes of answers, ratings and weights that put another
// option first, and the open and unsure questions with how far each could move the winner's share.
class ChangeCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    bool addFlips(const DecisionDocument &document);
    bool addRatings(const DecisionDocument &document);
    bool addWeights(const DecisionDocument &document);
    bool addUnsure(const DecisionDocument &document);
    void startEntry(const QString &section);

    QString m_section; // that the entry before belongs to
};

} // namespace steelyard
