// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/kinds/choice_editor.h"

#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/answer_choice.h"
#include "ui/pages/questions/answer_effects.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "wording/must_have_wording.h"
#include "wording/wording.h"

#include <QBoxLayout>

#include <algorithm>

namespace steelyard {

using decision::AnswerState;
using decision::GivenAnswer;

ChoiceEditor::ChoiceEditor(const knowledge::Question &question, const Wording &wording,
                           QWidget *parent, QBoxLayout &column)
    : AnswerEditor(parent)
    , m_question(question)
{
    for (const knowledge::Answer &answer : question.answers) {
        addCard(answer, wording, parent, column);
    }
}

void ChoiceEditor::addCard(const knowledge::Answer &answer, const Wording &wording, QWidget *parent,
                           QBoxLayout &column)
{
    const auto kind =
        maxChoices(m_question) > 1 ? AnswerCard::Kind::Several : AnswerCard::Kind::One;
    const int number = static_cast<int>(m_cards.size()) + 1;
    // Whom an answer leaves out is said before it is given.
    const QString leavesOut = MustHaveWording(wording).leavesOut(answer);
    QStringList detail{QString::fromStdString(answer.detail), leavesOut};
    detail.removeAll(QString());
    auto *card = new AnswerCard(kind, QString::number(number), QString::fromStdString(answer.label),
                                detail.join(u' '), parent);
    connect(card, &AnswerCard::clicked, this, [this, number] { choose(number); });
    connect(card, &AnswerCard::stepRequested, this, &AnswerEditor::stepRequested);
    connect(card, &AnswerCard::lookedAt, this,
            [this, card](bool now) { Q_EMIT lookedAt(now ? card : nullptr); });
    column.addWidget(card);
    m_cards.push_back(card);
    const QString effect = answerEffectsInWords(answer, wording);
    // What is said in the card is not said again below it.
    QString unsaid = effect;
    if (!leavesOut.isEmpty()) {
        unsaid = unsaid.remove(leavesOut).simplified();
    }
    m_controls.push_back({card, effect, asSentences({card->accessibleDescription(), unsaid})});
}

void ChoiceEditor::showAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    for (std::size_t a = 0; a < m_cards.size(); ++a) {
        m_cards[a]->showChosen(holds(m_question, answer, m_question.answers[a].id));
    }
}

QWidget *ChoiceEditor::chosenControl() const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [](const AnswerCard *card) { return card->isChecked(); });
    return found == m_cards.end() ? nullptr : *found;
}

void ChoiceEditor::choose(int number)
{
    if (number < 1 || number > static_cast<int>(m_cards.size())) {
        return;
    }
    const auto position = static_cast<std::size_t>(number - 1);
    m_cards[position]->setFocus(Qt::ShortcutFocusReason);
    const std::string &pressed = m_question.answers[position].id;
    const auto answer = withChoice(m_question, m_answer, pressed);
    if (answer) {
        const QString notice = replaced(m_answer, pressed);
        Q_EMIT answered(*answer); // shows the answer it has become
        Q_EMIT noticed(notice);
        return;
    }
    Q_EMIT refused(tr("Up to %n answers. Take one back first.", nullptr, maxChoices(m_question)));
}

QString ChoiceEditor::hint() const
{
    const int most = maxChoices(m_question);
    return most > 1 ? tr("Up to %n answers", nullptr, most) : QString();
}

QString ChoiceEditor::replaced(const GivenAnswer &before, const std::string &pressed) const
{
    std::vector<std::string> both = chosen(before);
    const bool isTakenBack = std::find(both.begin(), both.end(), pressed) != both.end();
    both.push_back(pressed);
    if (maxChoices(m_question) <= 1 || isTakenBack || canBeCombined(m_question, both)) {
        return {};
    }
    for (const knowledge::Answer &answer : m_question.answers) {
        if (answer.alone && answer.id == pressed) {
            return tr("“%1” stands alone: it took the place of the others.")
                .arg(QString::fromStdString(answer.label));
        }
    }
    return tr("What was chosen before stands alone: this took its place.");
}

void ChoiceEditor::arrange(int width)
{
    int labels = scaled(168);
    for (const AnswerCard *card : m_cards) {
        labels = std::max(labels, card->labelWidth());
    }
    // Label and detail in one line only where the detail keeps the larger half.
    const bool inLine = labels * 5 < width * 2;
    for (AnswerCard *card : m_cards) {
        if (inLine) {
            card->showInLine(labels);
        } else {
            card->showStacked();
        }
    }
}

AnswerEditor *makeEditor(const knowledge::ChoiceQuestion & /*kind*/,
                         const knowledge::Question &question, const Wording &wording,
                         QWidget *parent, QBoxLayout &column)
{
    return new ChoiceEditor(question, wording, parent, column);
}

} // namespace steelyard
