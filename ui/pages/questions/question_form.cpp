// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/question_form.h"

#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/answer_choice.h"
#include "ui/pages/questions/answer_effects.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakable_text.h"
#include "ui_question_form.h"
#include "wording/wording.h"

#include <QApplication>
#include <QBoxLayout>

namespace steelyard {

using decision::AnswerState;
using decision::GivenAnswer;

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::QuestionForm>())
{
    m_ui->setupUi(this);
    m_ui->effectsButton->setProperty("fold", true); // to a screen reader; it shows and hides
    connect(m_ui->effectsButton, &QPushButton::toggled, this, &QuestionForm::showEffects);
    connect(m_ui->note, &NoteEdit::edited, this, &QuestionForm::noteEdited);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->note) + 1, m_ui->note->makeNotice(this));
}

QuestionForm::~QuestionForm() = default;

void QuestionForm::showQuestion(const knowledge::KnowledgeBase &base, std::size_t position,
                                const Wording &wording)
{
    m_question = &base.questions[position];
    m_ui->number->setText(
        tr("Question %1 of %2")
            .arg(QString::number(position + 1), QString::number(base.questions.size())));
    m_ui->text->setText(QString::fromStdString(m_question->text));
    m_ui->detail->setText(QString::fromStdString(m_question->detail));
    m_ui->detail->setVisible(!m_question->detail.empty());
    m_ui->why->setText(QString::fromStdString(m_question->why));
    m_ui->changes->setText(QString::fromStdString(m_question->changes));

    QStringList effects;
    for (std::size_t a = 0; a < m_question->answers.size(); ++a) {
        const knowledge::Answer &answer = m_question->answers[a];
        effects << tr("%1  %2: %3", "key, answer, its effects")
                       .arg(QString::number(a + 1), QString::fromStdString(answer.label),
                            answerEffects(answer, wording));
    }
    m_ui->effects->setText(effects.join(QLatin1Char('\n')));
    m_ui->effectsButton->setChecked(false);
    makeCards(wording);
}

void QuestionForm::showAnswer(const GivenAnswer &answer)
{
    m_answer = answer;
    for (std::size_t a = 0; a < m_cards.size(); ++a) {
        const auto &choices = answer.choices;
        m_cards[a]->showChosen(
            answer.state == AnswerState::Chosen &&
            std::find(choices.begin(), choices.end(), m_question->answers[a].id) != choices.end());
    }
    m_notSure->showChosen(answer.state == AnswerState::NotSure);
    if (m_doesNotApply != nullptr) {
        m_doesNotApply->showChosen(answer.state == AnswerState::DoesNotApply);
    }
    m_ui->note->showText(QString::fromStdString(answer.note));
    showChoiceHint({});
    showEffectOf(nullptr);
    sayQuestion();
}

// A screen reader says what gets the focus, which is an answer: the question comes with it.
void QuestionForm::sayQuestion()
{
    const QWidget *first = firstControl();
    for (const auto &[card, spoken] : m_spoken) {
        QStringList said{spoken};
        if (card == first) {
            said = {m_ui->number->text(), m_ui->text->text(),
                    m_question->maxChoices > 1 ? m_ui->choiceHint->text() : QString(),
                    m_answer.isAssumed ? tr("Assumed from a typical case") : QString(), spoken};
        }
        card->setAccessibleDescription(asSentences(said));
    }
}

// Beside the answers: how many may be chosen or, after a press that did less or more than what was
// pressed, why.
void QuestionForm::showChoiceHint(const QString &notice)
{
    m_ui->choiceHint->setVisible(m_question->maxChoices > 1);
    m_ui->choiceHint->setText(
        notice.isEmpty() ? tr("Up to %n answers", nullptr, m_question->maxChoices) : notice);
    setRole(m_ui->choiceHint, notice.isEmpty() ? "hint" : "warning");
}

// Below the answers, where there is always room for it: nothing moves.
void QuestionForm::showEffectOf(const AnswerCard *card)
{
    const auto *shown =
        card != nullptr ? card : qobject_cast<const AnswerCard *>(QApplication::focusWidget());
    const auto found = m_effects.find(shown);
    m_ui->effectWords->setText(breakable(found != m_effects.end()
                                             ? found->second
                                             : tr("Point at an answer to see what it changes.")));
    m_ui->effectWords->setMinimumHeight(2 * m_ui->effectWords->fontMetrics().lineSpacing());
}

QString QuestionForm::replaced(const GivenAnswer &before, const std::string &chosen) const
{
    std::vector<std::string> both = before.choices;
    both.push_back(chosen);
    const bool isTakenBack =
        std::find(before.choices.begin(), before.choices.end(), chosen) != before.choices.end();
    if (m_question->maxChoices <= 1 || isTakenBack || knowledge::canBeCombined(*m_question, both)) {
        return {};
    }
    for (const knowledge::Answer &answer : m_question->answers) {
        if (answer.alone && answer.id == chosen) {
            return tr("“%1” stands alone: it took the place of the others.")
                .arg(QString::fromStdString(answer.label));
        }
    }
    return tr("What was chosen before stands alone: this took its place.");
}

void QuestionForm::setNumberVisible(bool visible)
{
    m_ui->number->setVisible(visible);
}

void QuestionForm::chooseAnswer(int number)
{
    if (m_question == nullptr || number < 1 || number > static_cast<int>(m_cards.size())) {
        return;
    }
    const auto position = static_cast<std::size_t>(number - 1);
    m_cards[position]->setFocus(Qt::ShortcutFocusReason);
    const std::string &pressed = m_question->answers[position].id;
    const auto answer = withChoice(*m_question, m_answer, pressed);
    if (answer) {
        const QString notice = replaced(m_answer, pressed);
        Q_EMIT answered(*answer); // shows the answer it has become
        showChoiceHint(notice);
        return;
    }
    const QString why =
        tr("Up to %n answers. Take one back first.", nullptr, m_question->maxChoices);
    showChoiceHint(why);
    Q_EMIT refused(why);
}

void QuestionForm::chooseNotSure()
{
    if (m_notSure != nullptr) {
        m_notSure->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT answered(withState(m_answer, AnswerState::NotSure));
    }
}

void QuestionForm::chooseDoesNotApply()
{
    if (m_doesNotApply != nullptr) {
        m_doesNotApply->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT answered(withState(m_answer, AnswerState::DoesNotApply));
    }
}

QWidget *QuestionForm::firstControl() const
{
    const auto cards = m_ui->cards->findChildren<AnswerCard *>();
    for (AnswerCard *card : cards) {
        if (card->isChecked()) {
            return card;
        }
    }
    return cards.value(0);
}

void QuestionForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void QuestionForm::makeCards(const Wording &wording)
{
    // A card that has just been pressed may still be on the call stack.
    const auto earlier =
        m_ui->cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    while (QLayoutItem *item = m_ui->cardColumn->takeAt(0)) {
        delete item;
    }
    for (QWidget *widget : earlier) {
        widget->setParent(nullptr);
        widget->deleteLater();
    }
    m_cards.clear();
    m_effects.clear();
    m_spoken.clear();

    const auto kind =
        m_question->maxChoices > 1 ? AnswerCard::Kind::Several : AnswerCard::Kind::One;
    for (const knowledge::Answer &answer : m_question->answers) {
        const int number = static_cast<int>(m_cards.size()) + 1;
        // Whom an answer leaves out is said before it is given.
        QStringList detail{QString::fromStdString(answer.detail), wording.leavesOut(answer)};
        detail.removeAll(QString());
        auto *card =
            new AnswerCard(kind, QString::number(number), QString::fromStdString(answer.label),
                           detail.join(u' '), m_ui->cards);
        connect(card, &AnswerCard::clicked, this, [this, number] { chooseAnswer(number); });
        m_ui->cardColumn->addWidget(card);
        m_effects[card] = answerEffectsInWords(answer, wording);
        addCard(card, wording.leavesOut(answer));
        m_cards.push_back(card);
    }

    auto *asides = new QHBoxLayout;
    asides->setContentsMargins(0, scaled(8), 0, 0);
    asides->setSpacing(scaled(8));
    m_notSure = new AnswerCard(AnswerCard::Kind::Aside, QStringLiteral("?"), tr("Not sure"),
                               tr("The band widens"), m_ui->cards);
    connect(m_notSure, &AnswerCard::clicked, this, &QuestionForm::chooseNotSure);
    asides->addWidget(m_notSure, 1);
    m_effects[m_notSure] =
        tr("Counts with the mean over all answers, so that the result becomes less sure.");
    addCard(m_notSure);
    m_doesNotApply = nullptr;
    if (!m_question->about.empty()) {
        m_doesNotApply =
            new AnswerCard(AnswerCard::Kind::Aside, QStringLiteral("0"), tr("Does not apply"),
                           tr("Leaves this question out"), m_ui->cards);
        connect(m_doesNotApply, &AnswerCard::clicked, this, &QuestionForm::chooseDoesNotApply);
        asides->addWidget(m_doesNotApply, 1);
        m_effects[m_doesNotApply] = doesNotApplyInWords(*m_question, wording);
        addCard(m_doesNotApply);
    }
    m_ui->cardColumn->addLayout(asides);
    orderTabs();
    arrangeCards();
}

void QuestionForm::orderTabs()
{
    // Cards are made anew for every question and would come behind all else.
    QWidget *before = nullptr;
    const auto follow = [&before](QWidget *next) {
        if (before != nullptr) {
            QWidget::setTabOrder(before, next);
        }
        before = next;
    };
    for (AnswerCard *card : m_cards) {
        follow(card);
    }
    follow(m_notSure);
    if (m_doesNotApply != nullptr) {
        follow(m_doesNotApply);
    }
    follow(m_ui->effectsButton);
    follow(m_ui->note);
}

QWidget *QuestionForm::lastControl() const
{
    return m_ui->note;
}

void QuestionForm::addCard(AnswerCard *card, const QString &saidInCard)
{
    connect(card, &AnswerCard::stepRequested, this, &QuestionForm::moveFocus);
    connect(card, &AnswerCard::lookedAt, this,
            [this, card](bool now) { showEffectOf(now ? card : nullptr); });
    // What is said in the card is not said again below it.
    QString effect = m_effects[card];
    if (!saidInCard.isEmpty()) {
        effect = effect.remove(saidInCard).simplified();
    }
    m_spoken[card] = asSentences({card->accessibleDescription(), effect});
    card->show(); // at once: a layout shows it later, and until then it takes no focus
}

void QuestionForm::moveFocus(int by)
{
    const auto cards = m_ui->cards->findChildren<AnswerCard *>();
    const qsizetype at = cards.indexOf(qobject_cast<AnswerCard *>(focusWidget()));
    const qsizetype next = at + by;
    if (at >= 0 && next >= 0 && next < cards.size()) {
        cards[next]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

void QuestionForm::arrangeCards()
{
    int labels = scaled(168);
    for (const AnswerCard *card : m_cards) {
        labels = std::max(labels, card->labelWidth());
    }
    // Label and detail in one line only where the detail keeps the larger half.
    const bool inLine = labels * 5 < m_ui->cards->width() * 2;
    for (AnswerCard *card : m_cards) {
        if (inLine) {
            card->showInLine(labels);
        } else {
            card->showStacked();
        }
    }
    if (m_notSure != nullptr) {
        m_notSure->showStacked();
    }
    if (m_doesNotApply != nullptr) {
        m_doesNotApply->showStacked();
    }
}

void QuestionForm::showEffects(bool shown)
{
    m_ui->effects->setVisible(shown);
    m_ui->effectsButton->setText(shown ? tr("Hide the exact effect") : tr("Show the exact effect"));
}

} // namespace steelyard
