// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/summary_card.h"

#include "presentation/next_question.h"
#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "storage/knowledge_doubt.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_link.h"
#include "wording/record_wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace steelyard {

SummaryCard::SummaryCard(QWidget *parent)
    : Card({}, parent)
    , m_badge(new StateBadge(this))
    , m_updating(textLabel(tr("Updating"), "hint", this))
    , m_sentence(textLabel({}, "verdictSentence", this))
    , m_robustness(textLabel({}, "secondary", this))
    , m_lead(textLabel({}, "secondary", this))
    , m_expected(textLabel({}, "secondary", this))
    , m_conflicts(textLabel({}, "problem", this))
    , m_answers(textLabel({}, "secondary", this))
    , m_doubt(textLabel({}, "problem", this))
    , m_note(textLabel({}, "caption", this))
    , m_next(new TextLink({}, TextLink::Tone::Accent, this))
    , m_beam(new BeamWidget(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Verdict"));
    QSizePolicy keepsItsPlace = m_updating->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_updating->setSizePolicy(keepsItsPlace);
    m_updating->setWordWrap(false);
    connect(m_next, &TextLink::clicked, this, [this] { Q_EMIT questionRequested(m_nextQuestion); });

    auto *first = new QHBoxLayout;
    first->setSpacing(scaled(12));
    first->addWidget(m_badge);
    first->addWidget(m_updating);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(8));
    words->addLayout(first);
    words->addWidget(m_sentence);
    words->addWidget(m_robustness);
    words->addWidget(m_conflicts);
    words->addWidget(m_lead);
    words->addWidget(m_answers);
    words->addWidget(m_doubt);
    words->addWidget(m_expected);
    words->addWidget(m_next);
    words->addStretch(1);
    m_beam->setMinimumHeight(scaled(180));
    m_halves->setSpacing(scaled(24));
    m_halves->addLayout(words, 1);
    auto *picture = new QVBoxLayout;
    picture->setSpacing(scaled(8));
    picture->addWidget(m_beam, 1);
    picture->addWidget(m_note);
    m_halves->addLayout(picture, 1);
    body()->addLayout(m_halves);
}

void SummaryCard::present(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    m_badge->setState(verdict.state(), Wording::stateName(verdict.state()),
                      !verdict.scores.lead || verdict.scores.lead->lead >= 0);
    m_updating->setVisible(document.isSampling());
    m_sentence->setText(words.sentence());
    m_robustness->setText(words.robustness());
    const bool isWeighed = verdict.state() != decision::State::NotEnoughAnswers &&
                           verdict.state() != decision::State::NoFeasible;
    m_conflicts->setText(isWeighed ? breakable(words.conflicts().join(u'\n')) : QString());
    m_conflicts->setVisible(!m_conflicts->text().isEmpty());
    const QString lead = words.lead();
    m_lead->setText(isWeighed ? lead : QString());
    m_lead->setVisible(!m_lead->text().isEmpty());
    // A verdict that weights and ratings cannot shake may still hang on one answer.
    const bool isFirm =
        verdict.state() == decision::State::Clear || verdict.state() == decision::State::Leaning;
    m_answers->setText(isFirm ? breakable(words.restsOnAnswers()) : QString());
    m_answers->setVisible(!m_answers->text().isEmpty());
    m_doubt->setText(breakable(storage::knowledgeDoubt(document.base(), document.decision())));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    const bool isExpected = !document.decision().expectation.alternative.empty();
    m_expected->setText(
        isExpected ? RecordWording(document.base(), document.decision(), verdict).expectation()
                   : QString());
    m_expected->setVisible(isExpected);
    m_note->setText(isWeighed ? words.leadNote() : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_beam->setContent(drawing::verdictBeam(verdict, words),
                       lead.isEmpty() ? words.sentence() : lead);
    presentNext(document);
}

void SummaryCard::presentNext(const DecisionDocument &document)
{
    const std::string question =
        nextQuestion(document.base(), document.decision(), document.verdict());
    m_nextQuestion = QString::fromStdString(question);
    m_next->setVisible(!question.empty());
    if (question.empty()) {
        return;
    }
    const QString name = document.wording().question(question);
    const QString words = document.verdict().state() == decision::State::NoFeasible
                              ? tr("Change “%1”").arg(name)
                              : tr("Answer “%1”").arg(name);
    m_next->setWords(words);
}

void SummaryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < scaled(640);
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace steelyard
