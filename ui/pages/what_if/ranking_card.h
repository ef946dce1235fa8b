// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

class QLabel;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class RankingRows;
class StateBadge;

// Where it stands with what is tried: state, beam, ranking, and what other methods say.
class RankingCard final : public Card
{
    Q_OBJECT

public:
    explicit RankingCard(QWidget *parent = nullptr);

    void present(DecisionDocument &agreed, const DecisionDocument &trial);

private:
    void addMenu();
    void leaveOut(int slot);

    QPointer<DecisionDocument> m_agreed;
    StateBadge *m_badge;
    BeamWidget *m_beam;
    QLabel *m_robustness;
    RankingRows *m_rows;
    QLabel *m_more;
    QLabel *m_opinions;
};

} // namespace steelyard
