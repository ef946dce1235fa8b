// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/tipping_points.h"
#include "ui/pages/verdict/verdict_card.h"

namespace steelyard {

// What would change the verdict, each in two lines: what, and who then leads; from what to what.
// Where it is too close to call, first what is open.
class ChangeCard final : public VerdictCard
{
    Q_OBJECT

public:
    using VerdictCard::VerdictCard;

protected:
    bool build(DecisionDocument &document) override;

private:
    void addPoint(const DecisionDocument &document, const TippingPoint &point);
    bool addUnsure(const DecisionDocument &document);
    void startEntry(const QString &section);

    QString m_section; // that the entry before belongs to
};

} // namespace steelyard
