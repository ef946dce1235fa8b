// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace steelyard {

class BeamWidget;
class DecisionDocument;
class StateBadge;
class TextLink;

// The verdict itself: its state, one sentence, how sure it is, the lead as a beam, the way to
// deciding and the question to answer next.
class SummaryCard final : public Card
{
    Q_OBJECT

public:
    explicit SummaryCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

Q_SIGNALS:
    void questionRequested(const QString &question);
    void copyRequested();
    void decideRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeBadges();
    [[nodiscard]] QLayout *makeButtons();
    void placeUpdating();
    void fitExpected();
    void presentNotes(const DecisionDocument &document);
    void presentNext(const DecisionDocument &document);

    StateBadge *m_badge;
    QLabel *m_expected; // what the user expected before, and whether it came so
    QLabel *m_updating;
    QLabel *m_sentence;
    QLabel *m_robustness;
    QLabel *m_conflicts;
    QLabel *m_assumed; // how much rests on answers that nobody has looked at
    QLabel *m_doubt;   // about the knowledge base
    QPushButton *m_decide;
    TextLink *m_next;
    TextLink *m_copy;
    BeamWidget *m_beam;
    QBoxLayout *m_halves; // words beside the beam, or above it where the card is narrow
    QString m_nextQuestion;
};

} // namespace steelyard
