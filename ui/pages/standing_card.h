// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class StateBadge;

// Where a decision stands: state, beam, the lead in a sentence and how sure that is. Quiet until
// the user was asked what they expect. Compact it is the state and the lead in words.
class StandingCard final : public Card
{
    Q_OBJECT

public:
    explicit StandingCard(QWidget *parent = nullptr);

    void showVerdict(const DecisionDocument &document);
    void setCompact(bool compact);

private:
    QPointer<const DecisionDocument> m_document;
    StateBadge *m_badge;
    BeamWidget *m_beam;
    QLabel *m_lead;
    QLabel *m_robustness;
    bool m_isCompact = false;
};

} // namespace steelyard
