// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standing_card.h"

#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/lead_wording.h"
#include "wording/verdict_wording.h"

#include <QHBoxLayout>

namespace steelyard {

StandingCard::StandingCard(QWidget *parent)
    : Card(tr("Where it stands"), parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_lead(textLabel({}, "small", this))
    , m_robustness(textLabel({}, "small", this))
{
    m_badge->setCompact(true);
    header()->addWidget(m_badge);
    m_beam->setMinimumHeight(scaled(120));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(6));
    texts->addWidget(m_lead);
    texts->addWidget(m_robustness);
    texts->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(16));
    row->addWidget(m_beam, 3);
    row->addLayout(texts, 2);
    body()->addLayout(row);
}

void StandingCard::showVerdict(const DecisionDocument &document)
{
    if (m_document != &document) {
        if (m_document) {
            disconnect(m_document, nullptr, this, nullptr);
        }
        m_document = &document;
        // What is expected is asked for on another page. Unseen, it waits for the page to be shown.
        connect(m_document, &DecisionDocument::recordChanged, this, [this] {
            if (isVisible()) {
                showVerdict(*m_document);
            }
        });
    }
    const bool isQuiet = document.awaitsExpectation();
    const bool isEmpty =
        document.decision().alternatives.empty() || document.base().criteria.empty();
    m_badge->setVisible(!isQuiet && !isEmpty); // nothing is weighed, so nothing stands
    m_beam->setVisible(!isQuiet && !isEmpty && !m_isCompact);
    m_robustness->setVisible(!isQuiet && !m_isCompact);
    if (isQuiet) {
        m_lead->setText(tr("Who is ahead stays hidden until you have looked at the verdict, which "
                           "first asks what you expect."));
        return;
    }
    const decision::Verdict &verdict = document.verdict();
    const Wording wording = document.wording();
    const VerdictWording verdictWords(wording);
    const QString lead = LeadWording(wording).sentence().isEmpty()
                             ? verdictWords.sentence()
                             : LeadWording(wording).sentence();
    m_badge->setState(verdict.state(), verdictWords.standing(),
                      verdict.scores.lead && verdict.scores.lead->lead >= 0);
    m_beam->setContent(drawing::verdictBeam(verdict, wording), lead);
    m_lead->setText(breakable(lead));
    m_robustness->setText(breakable(verdictWords.robustness()));
}

void StandingCard::setCompact(bool compact)
{
    if (compact != m_isCompact) {
        m_isCompact = compact;
        if (m_document) {
            showVerdict(*m_document);
        }
    }
}

} // namespace steelyard
