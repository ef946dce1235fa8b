// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

namespace knowledge {
struct PublishedVerdict;
}

// What others published about the same choice, a line each, with whether this verdict agrees.
class PublishedCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    [[nodiscard]] QWidget *entry(const DecisionDocument &document,
                                 const knowledge::PublishedVerdict &published);
};

} // namespace steelyard
