// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace steelyard {

class AnswerCard;
class Wording;

namespace Ui {
class QuestionForm;
}

// One question with its answers. It shows the answer it was given; what the user presses leaves it
// as a signal, and the card looks chosen when the new answer comes back.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);
    ~QuestionForm() override;

    // `base` must outlive the form's use of it.
    void showQuestion(const knowledge::KnowledgeBase &base, std::size_t position,
                      const Wording &wording);
    void showAnswer(const decision::GivenAnswer &answer);
    void setNumberVisible(bool visible); // "Question 2 of 6"

    // What the keys do. A key without a card does nothing.
    void chooseAnswer(int number); // from 1
    void chooseNotSure();
    void chooseDoesNotApply();

    [[nodiscard]] QWidget *firstControl() const; // the chosen card, else the first
    [[nodiscard]] QWidget *lastControl() const;  // the last that Tab reaches

Q_SIGNALS:
    void answered(const decision::GivenAnswer &answer);
    void refused(const QString &why); // a further answer, where no more are allowed
    void noteEdited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards(const Wording &wording);
    void orderTabs();
    void addCard(AnswerCard *card, const QString &saidInCard = {});
    void moveFocus(int by);
    void arrangeCards();
    void showEffects(bool shown);
    void showChoiceHint(const QString &notice); // empty: how many answers may be chosen
    // What the card looked at would change; nullptr: none is looked at.
    void showEffectOf(const AnswerCard *card);
    void sayQuestion();
    // What a press has taken back besides; empty: nothing.
    [[nodiscard]] QString replaced(const decision::GivenAnswer &before,
                                   const std::string &chosen) const;

    std::unique_ptr<Ui::QuestionForm> m_ui;
    const knowledge::Question *m_question = nullptr;
    decision::GivenAnswer m_answer;
    std::vector<AnswerCard *> m_cards;               // the answers, in order
    std::map<const AnswerCard *, QString> m_effects; // in plain words
    std::map<AnswerCard *, QString> m_spoken;        // with what stands in the card
    AnswerCard *m_notSure = nullptr;
    AnswerCard *m_doesNotApply = nullptr;
};

} // namespace steelyard
