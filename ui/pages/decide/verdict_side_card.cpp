// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/verdict_side_card.h"

#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/record_wording.h"
#include "wording/verdict_wording.h"

#include <QVBoxLayout>

namespace steelyard {

VerdictSideCard::VerdictSideCard(QWidget *parent)
    : Card(tr("The verdict"), parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_agreement(textLabel({}, "strong", this))
    , m_robustness(textLabel({}, "small", this))
{
    m_badge->setCompact(true);
    m_beam->setMinimumHeight(scaled(160));
    body()->setSpacing(scaled(6));
    body()->addWidget(m_badge, 0, Qt::AlignLeft);
    body()->addWidget(m_beam);
    body()->addWidget(m_agreement);
    body()->addWidget(m_robustness);
}

void VerdictSideCard::present(const DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    const VerdictWording verdictWords(words);
    m_badge->setState(verdict.state(), verdictWords.standing(),
                      !verdict.scores.lead || verdict.scores.lead->lead >= 0);
    m_beam->setContent(drawing::verdictBeam(verdict, words), verdictWords.sentence());
    m_agreement->setText(
        breakable(RecordWording(document.base(), document.decision(), verdict).agreement()));
    m_robustness->setText(breakable(verdictWords.robustness()));
}

} // namespace steelyard
