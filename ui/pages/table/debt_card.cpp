// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/debt_card.h"

#include "decision/evidence_debt.h"
#include "decision/weighting.h"
#include "session/decision_document.h"
#include "ui/widgets/stack_bar.h"
#include "ui/widgets/text_label.h"
#include "wording/cell_wording.h"

#include <QHBoxLayout>

namespace steelyard {

DebtCard::DebtCard(QWidget *parent)
    : Card(tr("Evidence debt"), parent)
    , m_share(textLabel({}, "number", this))
    , m_sentence(textLabel(tr("of the weight rests on guesses without a source"), "small", this))
    , m_parts(new StackBar(this))
    , m_criteria(textLabel({}, "small", this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    head->addWidget(m_share);
    head->addWidget(m_sentence, 1);
    body()->setSpacing(scaled(8));
    body()->addLayout(head);
    body()->addWidget(m_parts);
    body()->addWidget(m_criteria);
    body()->addStretch(1);
}

void DebtCard::showDebt(const DecisionDocument &document)
{
    const auto weights = decision::criterionWeights(document.base(), document.decision());
    const decision::EvidenceDebt debt =
        decision::evidenceDebt(document.base(), document.decision(), weights);
    const Wording wording = document.wording();
    m_share->setText(wording.numbers().percent(debt.debt));
    const auto part = [&wording](const QString &name, double share) {
        return StackBar::Part{tr("%1 %2", "measured and the like, its share")
                                  .arg(name, wording.numbers().percent(share)),
                              share};
    };
    const std::vector<StackBar::Part> parts{
        part(tr("Measured"), debt.measured), part(tr("Estimated"), debt.estimated),
        part(tr("Guessed"), debt.guessed), part(tr("Unknown"), debt.unknown)};
    m_parts->setParts(parts);
    m_parts->setAccessibleDescription(m_parts->accessibleName()); // the parts
    m_parts->setAccessibleName(accessibleName());
    m_isEmpty = debt.measured + debt.estimated + debt.guessed + debt.unknown <= 0;
    m_criteria->setText(m_isEmpty ? tr("Nothing is in the table yet.")
                                  : breakable(CellWording(wording).debtCriteria(debt)));
    setCompact(m_isCompact);
}

void DebtCard::setCompact(bool compact)
{
    m_isCompact = compact;
    m_parts->setVisible(!m_isEmpty && !compact);
    m_criteria->setVisible(!compact);
}

} // namespace steelyard
