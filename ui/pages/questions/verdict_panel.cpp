// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/verdict_panel.h"

#include "presentation/next_question.h"
#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "ui/pages/questions/expectation_note.h"
#include "ui/pages/questions/open_question_button.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/lead_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kMostQuestions = 3;

double winnerShare(const decision::Verdict &verdict)
{
    const auto &shares = verdict.shares(verdict.scores.winner).rankAcceptability;
    return shares.empty() ? 0 : shares.front();
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QFrame(parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_lead(textLabel({}, "small", this))
    , m_robustness(textLabel({}, "small", this))
    , m_updating(textLabel(tr("Updating"), "hint", this))
    , m_quiet(new ExpectationNote(this))
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

    connect(m_quiet, &ExpectationNote::asked, this, &VerdictPanel::expectationRequested);
    connect(m_quiet, &ExpectationNote::skipped, this, [this] { m_document->setExpectation({}); });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(20), scaled(24), scaled(16), scaled(16));
    column->setSpacing(scaled(6));
    column->addWidget(textLabel(tr("Where it stands"), "cardTitle", content));
    column->addWidget(m_quiet);
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    column->addSpacing(scaled(8));
    column->addWidget(m_beam);
    column->addWidget(m_lead);
    column->addWidget(m_robustness);
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
    pauseWhileHidden(this, [this](bool paused) { m_update.setPaused(paused); });
}

void VerdictPanel::setDocument(DecisionDocument *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr);
    }
    m_document = document;
    m_update.drop();
    if (document != nullptr) {
        const auto request = [this] { m_update.request(); };
        connect(document, &DecisionDocument::scoresChanged, this, request);
        connect(document, &DecisionDocument::robustnessChanged, this, request);
        connect(document, &DecisionDocument::recordChanged, this, request);
        request();
    }
}

void VerdictPanel::showVerdict()
{
    const bool isQuiet = m_document->awaitsExpectation();
    m_quiet->setVisible(isQuiet);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_badge, m_beam, m_lead, m_robustness, m_openQuestions, m_openTitle, m_openHint}) {
        part->setVisible(!isQuiet);
    }
    if (isQuiet) {
        m_updating->hide();
        return;
    }
    const decision::Verdict &verdict = m_document->verdict();
    const Wording wording = m_document->wording();
    const VerdictWording verdictWords(wording);
    const QString lead = LeadWording(wording).sentence().isEmpty()
                             ? verdictWords.sentence()
                             : LeadWording(wording).sentence();
    m_badge->setState(verdict.state(), verdictWords.standing(),
                      verdict.scores.lead && verdict.scores.lead->lead >= 0);
    m_beam->setContent(drawing::verdictBeam(verdict, wording), lead);
    m_lead->setText(lead);
    m_robustness->setText(verdictWords.robustness());
    m_updating->setVisible(m_document->isSampling());
    showOpenQuestions();
}

void VerdictPanel::showOpenQuestions()
{
    while (QLayoutItem *item = m_openColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just pressed
        delete item;
    }
    const decision::Verdict &verdict = m_document->verdict();
    const Wording wording = m_document->wording();
    int count = 0;
    for (const auto &question : openQuestions(m_document->decision(), verdict)) {
        if (count == kMostQuestions) {
            break;
        }
        ++count;
        const auto state = m_document->decision().answer(question.question).state;
        const auto number = m_document->base().questionIndex(question.question) + 1;
        auto *line = new QFrame(m_openQuestions);
        setRole(line, "separator");
        line->setFixedHeight(1);
        m_openColumn->addWidget(line);
        auto *button = new OpenQuestionButton(
            {static_cast<int>(number), state, winnerShare(verdict), question}, wording,
            m_openQuestions);
        const QString id = QString::fromStdString(question.question);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT questionChosen(id); });
        m_openColumn->addWidget(button);
    }
    m_openTitle->setVisible(count > 0);
    m_openHint->setVisible(count > 0);
    m_openTitle->setText(tr("%n questions would matter most next", nullptr, count));
    m_openHint->setText(tr("How far each could move %1’s %2 in 100", "option, its share")
                            .arg(wording.alternative(verdict.scores.winner),
                                 ShareWording(wording).hundred(winnerShare(verdict))));
}

} // namespace steelyard
