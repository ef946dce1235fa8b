// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class StateBadge;
class TextLink;

// The verdict itself: its state, one sentence, how sure it is, the lead in words and as a
// beam, and the question to answer next.
class SummaryCard final : public Card
{
    Q_OBJECT

public:
    explicit SummaryCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

Q_SIGNALS:
    void questionRequested(const QString &question);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void presentNext(const DecisionDocument &document);

    StateBadge *m_badge;
    QLabel *m_updating;
    QLabel *m_sentence;
    QLabel *m_robustness;
    QLabel *m_lead;
    QLabel *m_expected;
    QLabel *m_conflicts;
    QLabel *m_answers; // what the user expected before, and whether it came so
    QLabel *m_doubt;   // about the knowledge base
    QLabel *m_note;
    TextLink *m_next;
    BeamWidget *m_beam;
    QBoxLayout *m_halves; // words beside the beam, or above it where the card is narrow
    QString m_nextQuestion;
};

} // namespace steelyard
