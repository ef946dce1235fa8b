// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/verdict_side_card.h"

#include "drawing/verdict_beam.h"
#include "models/decision_document.h"
#include "phrasebook/record_words.h"
#include "ui/text_label.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/state_badge.h"

#include <QVBoxLayout>

namespace steelyard {

VerdictSideCard::VerdictSideCard(QWidget *parent)
    : Card(tr("The verdict"), parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_agreement(textLabel({}, "strong", this))
    , m_sureness(textLabel({}, "small", this))
{
    m_badge->setCompact(true);
    m_beam->setMinimumHeight(scaled(160));
    body()->setSpacing(scaled(6));
    body()->addWidget(m_badge, 0, Qt::AlignLeft);
    body()->addWidget(m_beam);
    body()->addWidget(m_agreement);
    body()->addWidget(m_sureness);
}

void VerdictSideCard::present(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Phrasebook words = document.phrasebook();
    m_badge->setState(verdict.state, Phrasebook::stateName(verdict.state),
                      !verdict.lead || verdict.lead->lead >= 0);
    m_beam->setContent(drawing::verdictBeam(verdict, words), words.sentence());
    m_agreement->setText(
        breakable(RecordWords(document.base(), document.decision(), verdict).agreement()));
    m_sureness->setText(breakable(words.sureness()));
}

} // namespace steelyard
