// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/summary_card.h"

#include "presentation/next_question.h"
#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "storage/knowledge_doubt.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_link.h"
#include "wording/answer_wording.h"
#include "wording/lead_wording.h"
#include "wording/record_wording.h"
#include "wording/verdict_wording.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steelyard {

SummaryCard::SummaryCard(QWidget *parent)
    : Card({}, parent)
    , m_badge(new StateBadge(this))
    , m_expected(textLabel({}, "tag", this))
    , m_updating(textLabel(tr("Updating"), "hint", this))
    , m_sentence(textLabel({}, "verdictSentence", this))
    , m_robustness(textLabel({}, "secondary", this))
    , m_conflicts(textLabel({}, "problem", this))
    , m_assumed(textLabel({}, "warning", this))
    , m_doubt(textLabel({}, "problem", this))
    , m_decide(new QPushButton(tr("Decide"), this))
    , m_next(new TextLink({}, TextLink::Tone::Accent, this))
    , m_copy(new TextLink(tr("Copy summary"), TextLink::Tone::Accent, this))
    , m_beam(new BeamWidget(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Verdict"));
    layout()->setContentsMargins(scaled(24), scaled(10), scaled(24), scaled(14));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(6));
    words->addLayout(makeBadges());
    words->addWidget(m_sentence);
    words->addWidget(m_robustness);
    words->addWidget(m_conflicts);
    words->addWidget(m_assumed);
    words->addWidget(m_doubt);
    words->addLayout(makeButtons());
    words->addStretch(1);
    m_beam->setMinimumHeight(scaled(150));
    m_halves->setSpacing(scaled(24));
    m_halves->addLayout(words, 11);
    m_halves->addWidget(m_beam, 9);
    body()->addLayout(m_halves);
}

QLayout *SummaryCard::makeBadges()
{
    for (QLabel *label : {m_updating, m_expected}) {
        label->setWordWrap(false);
    }
    auto *line = new FlowLayout(scaled(12), scaled(4));
    line->addWidget(m_badge);
    line->addWidget(m_expected);
    return line;
}

QLayout *SummaryCard::makeButtons()
{
    setRole(m_decide, "primary");
    m_decide->setIcon(icon(QStringLiteral("decide"), drawing::Token::OnAccent));
    connect(m_decide, &QPushButton::clicked, this, &SummaryCard::decideRequested);
    connect(m_next, &TextLink::clicked, this, [this] { Q_EMIT questionRequested(m_nextQuestion); });
    connect(m_copy, &TextLink::clicked, this, [this] {
        Q_EMIT copyRequested();
        m_copy->setWords(tr("Summary copied"));
        announce(*this, m_copy->accessibleName());
    });
    auto *line = new FlowLayout(scaled(24), scaled(4));
    line->setContentsMargins(0, scaled(4), 0, 0);
    line->addWidget(m_decide);
    line->addWidget(m_next);
    line->addWidget(m_copy);
    return line;
}

void SummaryCard::present(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    const VerdictWording verdictWords(words);
    m_copy->setWords(tr("Copy summary"));
    m_badge->setState(verdict.state(), verdictWords.standing(),
                      !verdict.scores.lead || verdict.scores.lead->lead >= 0);
    m_updating->setVisible(document.isSampling());
    placeUpdating();
    QStringList sentences = verdictWords.sentences();
    m_sentence->setText(breakable(sentences.isEmpty() ? QString() : sentences.takeFirst()));
    m_robustness->setText(breakable((sentences << verdictWords.robustness()).join(u' ')));
    presentNotes(document);
    const QString lead = LeadWording(words).sentence();
    m_beam->setContent(drawing::verdictBeam(verdict, words),
                       lead.isEmpty() ? verdictWords.sentence() : lead);
    const QString note = LeadWording(words).note();
    m_beam->setToolTip(QStringLiteral("<span>%1</span>")
                           .arg((lead.isEmpty() ? note : lead + u' ' + note).toHtmlEscaped()));
    presentNext(document);
}

void SummaryCard::presentNotes(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(breakable(text));
        label->setVisible(!text.isEmpty());
    };
    const bool isWeighed = verdict.state() != decision::State::NotEnoughAnswers &&
                           verdict.state() != decision::State::NoFeasible;
    show(m_conflicts, isWeighed ? VerdictWording(words).conflicts().join(u'\n') : QString());
    show(m_assumed, AnswerWording(words).assumed());
    show(m_doubt, storage::knowledgeDoubt(document.base(), document.decision()));
    const bool isExpected = !document.decision().expectation.alternative.empty();
    const QString expected =
        isExpected ? RecordWording(document.base(), document.decision(), verdict).expectation()
                   : QString();
    show(m_expected, expected);
    fitExpected();
    // The page's first control: whoever comes here by keys hears the verdict with it.
    m_decide->setAccessibleDescription(asSentences(
        {VerdictWording(words).standing(), expected, VerdictWording(words).sentence()}));
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

// In one line, as what stands in a frame does, but where that is longer than the card is wide.
void SummaryCard::fitExpected()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int frame = scaled(16);
    m_expected->setWordWrap(
        m_expected->fontMetrics().horizontalAdvance(m_expected->text()) + frame > room);
}

// In the corner above the beam and in no layout: it comes and goes, and must move nothing.
void SummaryCard::placeUpdating()
{
    m_updating->adjustSize();
    const int margin = scaled(20);
    m_updating->move(isRightToLeft() ? margin : width() - m_updating->width() - margin, scaled(12));
    m_updating->raise();
}

void SummaryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < scaled(640);
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitExpected();
    placeUpdating();
}

} // namespace steelyard
