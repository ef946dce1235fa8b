// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/verdict_strip.h"

#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "ui/pages/questions/expectation_note.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/breakpoints.h"
#include "ui/widgets/pause_while_hidden.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/lead_wording.h"
#include "wording/verdict_wording.h"

#include <QGridLayout>

#include <algorithm>

namespace steelyard {

VerdictStrip::VerdictStrip(QWidget *parent)
    : QFrame(parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_lead(textLabel({}, "small", this))
    , m_quiet(new ExpectationNote(this))
    , m_grid(new QGridLayout(this))
{
    setRole(this, "topBar"); // surface, with an edge below
    setAccessibleName(tr("Where it stands"));
    m_beam->setFixedSize(scaled(184), scaled(64));
    setMinimumHeight(scaled(72));

    m_grid->setContentsMargins(scaled(32), scaled(4), scaled(24), scaled(4));
    m_grid->setHorizontalSpacing(scaled(16));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_badge, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(m_beam, 0, 2);
    m_grid->addWidget(m_quiet, 2, 0, 1, 3);
    connect(m_quiet, &ExpectationNote::asked, this, &VerdictStrip::expectationRequested);
    connect(m_quiet, &ExpectationNote::skipped, this, [this] { m_document->setExpectation({}); });
    placeLead();
    pauseWhileHidden(this, [this](bool paused) { m_update.setPaused(paused); });
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeLead();
}

// Between badge and beam; below them where that would make a column of single words.
void VerdictStrip::placeLead()
{
    if (effectiveWidth(this) < 800) {
        m_grid->addWidget(m_lead, 1, 0, 1, 3);
    } else {
        m_grid->addWidget(m_lead, 0, 1);
    }
    m_lead->setVisible(!m_beam->isHidden() && hasRoomForLead());
}

// In a low window with large text the question has the room; the beam tells the sentence when it is
// pointed at.
bool VerdictStrip::hasRoomForLead() const
{
    constexpr int kLowWindow = 480; // pixels at the usual size of text
    constexpr int kUsualHeight = 20;
    const int height = std::max(kUsualHeight, fontMetrics().height());
    return window()->height() * kUsualHeight / height >= kLowWindow;
}

void VerdictStrip::setDocument(DecisionDocument *document)
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

void VerdictStrip::showVerdict()
{
    const bool isQuiet = m_document->awaitsExpectation();
    m_quiet->setVisible(isQuiet);
    for (QWidget *part : std::initializer_list<QWidget *>{m_badge, m_beam, m_lead}) {
        part->setVisible(!isQuiet);
    }
    if (isQuiet) {
        return;
    }
    const decision::Verdict &verdict = m_document->verdict();
    const Wording wording = m_document->wording();
    const QString lead = LeadWording(wording).sentence().isEmpty()
                             ? VerdictWording(wording).sentence()
                             : LeadWording(wording).sentence();
    drawing::BeamContent beam = drawing::verdictBeam(verdict, wording);
    // The labels of the large beam would not fit; the sentence says the same.
    beam.leadLabel.clear();
    beam.lowLabel.clear();
    beam.highLabel.clear();
    m_badge->setState(verdict.state(), VerdictWording(wording).standing(),
                      verdict.scores.lead && verdict.scores.lead->lead >= 0);
    m_beam->setContent(beam, lead);
    m_beam->setToolTip(QStringLiteral("<span>%1</span>").arg(lead.toHtmlEscaped()));
    m_lead->setText(lead);
    m_lead->setVisible(hasRoomForLead());
}

} // namespace steelyard
