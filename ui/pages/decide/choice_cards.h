// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_button.h"

class QLabel;

namespace steelyard {

class DecisionDocument;
class FlowLayout;
class MarkerLabel;
class TabToChosen;

// An option to choose: marker, name, and what choosing it would mean. It never checks itself: what
// is chosen is for the decision to say.
class ChoiceCard final : public ContentButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void present(const QString &name, int slot, bool leftOut, const QString &note, bool chosen);

Q_SIGNALS:
    void stepRequested(int by); // an arrow key asks for the card before or after

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {}

private:
    MarkerLabel *m_name;
    QLabel *m_note;
};

// The options of a decision side by side, in its order.
class ChoiceCards final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceCards(QWidget *parent = nullptr);

    // Without notes the cards say nothing of the verdict.
    void present(const DecisionDocument &document, const std::string &chosen, bool withNotes);

    [[nodiscard]] QWidget *first() const; // the chosen one, else the first; nullptr: none

Q_SIGNALS:
    void chosen(const std::string &alternative);

private:
    FlowLayout *m_flow;
    TabToChosen *m_tabStop;
    std::vector<ChoiceCard *> m_cards;
    std::vector<std::string> m_ids;
};

} // namespace steelyard
