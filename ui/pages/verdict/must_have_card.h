// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// Where no option meets all must-haves: those in force, the cheapest to relax first, each with who
// asks for it and a button that does without it. That is one undo step like any other.
class MustHaveCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    void addMustHave(DecisionDocument &document, std::size_t place);
};

} // namespace steelyard
