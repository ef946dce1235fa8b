// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge_base.h"
#include "ui/pages/questions/answer_editor.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace steelyard {

class AnswerCard;
class Wording;

namespace Ui {
class QuestionForm;
}

// One question with what it is answered with. It shows the answer it was given; what the user does
// leaves it as a signal, and looks chosen when the new answer comes back.
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

    // What the keys do. A key that means nothing to the question does nothing.
    void chooseAnswer(int number); // from 1
    void chooseNotSure();
    void chooseDoesNotApply();

    [[nodiscard]] QWidget *firstControl() const; // the chosen one, else the first
    [[nodiscard]] QWidget *lastControl() const;  // the last that Tab reaches

Q_SIGNALS:
    void answered(const decision::GivenAnswer &answer);
    void noteEdited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards(const Wording &wording);
    void orderTabs();
    void addAside(AnswerCard *card, const QString &effect);
    [[nodiscard]] std::vector<AnswerControl> controls() const; // in the order of Tab
    void moveFocus(int by);
    void arrangeCards();
    void showEffects(bool shown);
    void showChoiceHint(const QString &notice); // empty: the editor's hint
    void tellNotice(const QString &notice);
    void giveNotSure();
    void giveDoesNotApply();
    void sayChosen(const QWidget *before) const;
    // What the control looked at would change; nullptr: none is looked at.
    void showEffectOf(const QWidget *control);
    void sayQuestion();

    std::unique_ptr<Ui::QuestionForm> m_ui;
    const knowledge::Question *m_question = nullptr;
    decision::GivenAnswer m_answer;
    AnswerEditor *m_editor = nullptr;    // of the question's kind
    std::vector<AnswerControl> m_asides; // "not sure" and "does not apply"
    AnswerCard *m_notSure = nullptr;
    AnswerCard *m_doesNotApply = nullptr;
};

} // namespace steelyard
