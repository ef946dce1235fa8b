// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/answer_editor.h"

namespace steelyard {

class AnswerCard;
class Wording;

// A card an answer. A card looks chosen when the new answer comes back.
class ChoiceEditor : public AnswerEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const knowledge::Question &question, const Wording &wording, QWidget *parent,
                 QBoxLayout &column);

    void showAnswer(const decision::GivenAnswer &answer) override;
    [[nodiscard]] std::vector<AnswerControl> controls() const override { return m_controls; }
    [[nodiscard]] QWidget *chosenControl() const override;
    void choose(int number) override;
    [[nodiscard]] QString hint() const override; // how many answers may be chosen
    void arrange(int width) override;

private:
    void addCard(const knowledge::Answer &answer, const Wording &wording, QWidget *parent,
                 QBoxLayout &column);
    // What a press has taken back besides; empty: nothing.
    [[nodiscard]] QString replaced(const decision::GivenAnswer &before,
                                   const std::string &pressed) const;

    const knowledge::Question &m_question;
    decision::GivenAnswer m_answer;
    std::vector<AnswerCard *> m_cards; // by the question's answers
    std::vector<AnswerControl> m_controls;
};

[[nodiscard]] AnswerEditor *makeEditor(const knowledge::ChoiceQuestion &kind,
                                       const knowledge::Question &question, const Wording &wording,
                                       QWidget *parent, QBoxLayout &column);

} // namespace steelyard
