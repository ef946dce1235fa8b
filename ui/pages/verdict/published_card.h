// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// What others published about the same choice, side by side, each with where this verdict differs.
class PublishedCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    [[nodiscard]] QWidget *entry(const DecisionDocument &document, std::size_t place);
};

} // namespace steelyard
