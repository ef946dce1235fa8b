// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "ui/pages/verdict/verdict_card.h"
#include "wording/wording.h"

namespace steelyard {

// The strongest reasons for the leader, each with the ratings compared and the answers behind it,
// and the strongest against; for two that are too close to call, what speaks for either.
class ReasonsCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    struct Subject
    {
        const DecisionDocument &document;
        Wording words;
        double strongest; // contribution that fills a bar
    };
    void addReason(const Subject &subject, const decision::Reason &reason, int number);
    void addAnswers(const Subject &subject, const decision::Reason &reason, QLayout *column);
};

} // namespace steelyard
