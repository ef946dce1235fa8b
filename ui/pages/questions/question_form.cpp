// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/question_form.h"

#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/answer_editors.h"
#include "ui/pages/questions/answer_effects.h"
#include "ui/theme/accessible_controls.h"
#include "ui/theme/accessible_roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breakable_text.h"
#include "ui_question_form.h"
#include "wording/wording.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>

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
    m_editor->showAnswer(answer);
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
    for (const AnswerControl &control : controls()) {
        QStringList said{control.spoken};
        if (control.widget == first) {
            said = {m_ui->number->text(), m_ui->text->text(), m_editor->hint(),
                    m_answer.isAssumed ? tr("Assumed from a typical case. Going on takes it as "
                                            "your own answer.")
                                       : QString(),
                    control.spoken};
        }
        control.widget->setAccessibleDescription(asSentences(said));
    }
}

// Those of the question's kind and those that every question has.
std::vector<AnswerControl> QuestionForm::controls() const
{
    std::vector<AnswerControl> all = m_editor->controls();
    all.insert(all.end(), m_asides.begin(), m_asides.end());
    return all;
}

// Beside the answers: how they may be used, such as how many may be chosen, or, after a press that
// did less or more than what was pressed, why.
void QuestionForm::showChoiceHint(const QString &notice)
{
    const QString hint = m_editor->hint();
    m_ui->choiceHint->setVisible(!hint.isEmpty());
    m_ui->choiceHint->setText(notice.isEmpty() ? hint : notice);
    setRole(m_ui->choiceHint, notice.isEmpty() ? "hint" : "warning");
}

// Below the answers, where there is always room for it: nothing moves.
void QuestionForm::showEffectOf(const QWidget *control)
{
    const QWidget *shown = control != nullptr ? control : QApplication::focusWidget();
    const std::vector<AnswerControl> all = controls();
    const auto found = std::find_if(
        all.begin(), all.end(), [shown](const AnswerControl &one) { return one.widget == shown; });
    m_ui->effectWords->setText(breakable(
        found != all.end() ? found->effect : tr("Point at an answer to see what it changes.")));
    m_ui->effectWords->setMinimumHeight(2 * m_ui->effectWords->fontMetrics().lineSpacing());
}

void QuestionForm::setNumberVisible(bool visible)
{
    m_ui->number->setVisible(visible);
}

void QuestionForm::chooseAnswer(int number)
{
    if (m_editor != nullptr) {
        const QWidget *before = QApplication::focusWidget();
        m_editor->choose(number);
        sayChosen(before);
    }
}

void QuestionForm::chooseNotSure()
{
    const QWidget *before = QApplication::focusWidget();
    giveNotSure();
    sayChosen(before);
}

void QuestionForm::chooseDoesNotApply()
{
    const QWidget *before = QApplication::focusWidget();
    giveDoesNotApply();
    sayChosen(before);
}

// An answer that gets the focus is heard with its state, and so is a check box that changes. Of one
// answer of several that has the focus already a screen reader says nothing unless Space chose it.
void QuestionForm::sayChosen(const QWidget *before) const
{
    auto *card = qobject_cast<AnswerCard *>(QApplication::focusWidget());
    if (card != nullptr && card == before && card->autoExclusive() && card->isChecked()) {
        announce(*card, tr("%1: chosen", "an answer").arg(card->accessibleName()));
    }
}

void QuestionForm::giveNotSure()
{
    if (m_notSure != nullptr) {
        m_notSure->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT answered(withState(m_answer, AnswerState::NotSure));
    }
}

void QuestionForm::giveDoesNotApply()
{
    if (m_doesNotApply != nullptr) {
        m_doesNotApply->setFocus(Qt::ShortcutFocusReason);
        Q_EMIT answered(withState(m_answer, AnswerState::DoesNotApply));
    }
}

QWidget *QuestionForm::firstControl() const
{
    if (m_editor == nullptr) {
        return nullptr;
    }
    if (QWidget *chosen = m_editor->chosenControl()) {
        return chosen;
    }
    for (AnswerCard *card : {m_notSure, m_doesNotApply}) {
        if (card != nullptr && card->isChecked()) {
            return card;
        }
    }
    return m_editor->controls().front().widget;
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
    if (m_editor != nullptr) {
        m_editor->disconnect(this);
        m_editor->deleteLater();
    }
    m_asides.clear();
    m_editor = makeAnswerEditor(*m_question, wording, m_ui->cards, *m_ui->cardColumn);
    connect(m_editor, &AnswerEditor::answered, this, &QuestionForm::answered);
    connect(m_editor, &AnswerEditor::noticed, this, &QuestionForm::tellNotice);
    connect(m_editor, &AnswerEditor::refused, this, &QuestionForm::tellNotice);
    connect(m_editor, &AnswerEditor::lookedAt, this, &QuestionForm::showEffectOf);
    connect(m_editor, &AnswerEditor::stepRequested, this, &QuestionForm::moveFocus);
    // At once: a layout shows them later, and until then they take no focus.
    for (const AnswerControl &control : m_editor->controls()) {
        control.widget->show();
    }

    auto *asides = new QHBoxLayout;
    asides->setContentsMargins(0, scaled(8), 0, 0);
    asides->setSpacing(scaled(8));
    m_notSure = new AnswerCard(AnswerCard::Kind::Aside, QStringLiteral("?"), tr("Not sure"),
                               tr("The band widens"), m_ui->cards);
    connect(m_notSure, &AnswerCard::clicked, this, &QuestionForm::giveNotSure);
    asides->addWidget(m_notSure, 1);
    addAside(m_notSure,
             tr("Counts with the mean over all answers, so that the result becomes less sure."));
    m_doesNotApply = nullptr;
    if (!m_question->about.empty()) {
        m_doesNotApply =
            new AnswerCard(AnswerCard::Kind::Aside, QStringLiteral("0"), tr("Does not apply"),
                           tr("Leaves this question out"), m_ui->cards);
        connect(m_doesNotApply, &AnswerCard::clicked, this, &QuestionForm::giveDoesNotApply);
        asides->addWidget(m_doesNotApply, 1);
        addAside(m_doesNotApply, doesNotApplyInWords(*m_question, wording));
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
    for (const AnswerControl &control : controls()) {
        follow(control.widget);
    }
    follow(m_ui->effectsButton);
    follow(m_ui->note);
}

QWidget *QuestionForm::lastControl() const
{
    return m_ui->note;
}

void QuestionForm::addAside(AnswerCard *card, const QString &effect)
{
    connect(card, &AnswerCard::stepRequested, this, &QuestionForm::moveFocus);
    connect(card, &AnswerCard::lookedAt, this,
            [this, card](bool now) { showEffectOf(now ? card : nullptr); });
    m_asides.push_back({card, effect, asSentences({card->accessibleDescription(), effect})});
    card->show(); // like the others
}

void QuestionForm::tellNotice(const QString &notice)
{
    showChoiceHint(notice);
    announce(*this, notice);
}

void QuestionForm::moveFocus(int by)
{
    const std::vector<AnswerControl> all = controls();
    const QWidget *focused = focusWidget();
    const auto at = std::find_if(all.begin(), all.end(), [focused](const AnswerControl &one) {
        return one.widget == focused;
    });
    const auto next = at - all.begin() + by;
    if (at != all.end() && next >= 0 && next < std::ssize(all)) {
        all[static_cast<std::size_t>(next)].widget->setFocus(by > 0 ? Qt::TabFocusReason
                                                                    : Qt::BacktabFocusReason);
    }
}

void QuestionForm::arrangeCards()
{
    if (m_editor != nullptr) {
        m_editor->arrange(m_ui->cards->width());
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
    tellFolded(*m_ui->effectsButton,
               shown ? m_ui->effects->text() : tr("The exact effect is hidden"));
}

} // namespace steelyard
