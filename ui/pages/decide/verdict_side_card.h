// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class StateBadge;

// The verdict beside the choice: state, beam, and whether the choice agrees.
class VerdictSideCard final : public Card
{
    Q_OBJECT

public:
    explicit VerdictSideCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

private:
    StateBadge *m_badge;
    BeamWidget *m_beam;
    QLabel *m_agreement;
    QLabel *m_robustness;
};

} // namespace steelyard
