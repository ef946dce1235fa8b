// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/standing_panel.h"

#include "drawing/verdict_beam.h"
#include "models/decision_document.h"
#include "ui/questions/open_question_button.h"
#include "ui/text_label.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/state_badge.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kMostQuestions = 3;
constexpr double kMatters = 0.01; // a question that moves less than one in 100 is not worth a row

double winnerShare(const decision::Verdict &verdict)
{
    for (const auto &alternative : verdict.alternatives) {
        if (alternative.id == verdict.winner && !alternative.rankAcceptability.empty()) {
            return alternative.rankAcceptability.front();
        }
    }
    return 0;
}

} // namespace

StandingPanel::StandingPanel(QWidget *parent)
    : QFrame(parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_lead(textLabel({}, "small", this))
    , m_sureness(textLabel({}, "small", this))
    , m_updating(textLabel(tr("Updating"), "hint", this))
    , m_openTitle(textLabel({}, "cardTitle", this))
    , m_openHint(textLabel({}, "caption", this))
    , m_openQuestions(new QWidget(this))
    , m_openColumn(new QVBoxLayout(m_openQuestions))
{
    setRole(this, "sidePanel");
    setAccessibleName(tr("Where it stands"));
    m_beam->setMinimumHeight(scaled(172));
    m_openColumn->setContentsMargins(0, 0, 0, 0);
    m_openColumn->setSpacing(0);
    QSizePolicy keepsItsPlace = m_updating->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_updating->setSizePolicy(keepsItsPlace);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(20), scaled(24), scaled(16), scaled(16));
    column->setSpacing(scaled(6));
    column->addWidget(textLabel(tr("Where it stands"), "cardTitle", content));
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addSpacing(scaled(8));
    column->addWidget(m_beam);
    column->addWidget(m_lead);
    column->addWidget(m_sureness);
    column->addWidget(m_updating);
    column->addSpacing(scaled(8));
    column->addWidget(m_openTitle);
    column->addWidget(m_openHint);
    column->addWidget(m_openQuestions);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // the panel's surface shows through
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->addWidget(scroll);
}

void StandingPanel::setDocument(DecisionDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    if (document != nullptr) {
        connect(document, &DecisionDocument::verdictChanged, this, &StandingPanel::showVerdict);
        showVerdict();
    }
}

void StandingPanel::showVerdict()
{
    const decision::Verdict &verdict = m_document->verdict();
    const Phrasebook phrasebook = m_document->phrasebook();
    const QString lead = phrasebook.lead().isEmpty() ? phrasebook.sentence() : phrasebook.lead();
    m_badge->setState(verdict.state, Phrasebook::stateName(verdict.state),
                      verdict.lead && verdict.lead->lead >= 0);
    m_beam->setContent(drawing::verdictBeam(verdict, phrasebook), lead);
    m_lead->setText(lead);
    m_sureness->setText(phrasebook.sureness());
    m_updating->setVisible(m_document->isSampling());
    showOpenQuestions();
}

void StandingPanel::showOpenQuestions()
{
    while (QLayoutItem *item = m_openColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just pressed
        delete item;
    }
    const decision::Verdict &verdict = m_document->verdict();
    const Phrasebook phrasebook = m_document->phrasebook();
    int count = 0;
    for (const auto &question : verdict.unsure) {
        // Shares lag behind an answer: a question answered meanwhile is open no more.
        const auto state = m_document->decision().answer(question.question).state;
        const bool open =
            state == decision::AnswerState::Open || state == decision::AnswerState::NotSure;
        if (!open || question.importance < kMatters || count == kMostQuestions) {
            continue;
        }
        ++count;
        const auto number = m_document->base().questionIndex(question.question) + 1;
        auto *line = new QFrame(m_openQuestions);
        setRole(line, "separator");
        line->setFixedHeight(1);
        m_openColumn->addWidget(line);
        auto *button = new OpenQuestionButton(
            {static_cast<int>(number), state, winnerShare(verdict), question}, phrasebook,
            m_openQuestions);
        const QString id = QString::fromStdString(question.question);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT questionChosen(id); });
        m_openColumn->addWidget(button);
    }
    m_openTitle->setVisible(count > 0);
    m_openHint->setVisible(count > 0);
    m_openTitle->setText(tr("%n questions would matter most next", nullptr, count));
    m_openHint->setText(
        tr("How far each could move %1’s %2 in 100", "option, its share")
            .arg(phrasebook.alternative(verdict.winner), phrasebook.hundred(winnerShare(verdict))));
}

} // namespace steelyard
