// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/weight_list.h"

#include "decision/own_weights.h"
#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/pages/weights/weight_bar.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/text_label.h"
#include "wording/weight_wording.h"

#include <QHBoxLayout>

namespace steelyard {

using decision::WeightWay;

WeightList::WeightList(QWidget *parent)
    : Card(tr("What each weighs"), parent)
{
}

void WeightList::showWeights(DecisionDocument &document)
{
    std::vector<std::string> ids = OwnWeighing(document).order();
    const bool isOther = m_document != &document || ids != m_ids;
    m_document = &document;
    m_ids = std::move(ids);
    if (isOther) {
        rebuild();
    }
    const decision::Decision &decision = document.decision();
    const knowledge::KnowledgeBase &base = document.base();
    const WeightWay way = decision.weighing.way;
    const auto counting = decision::weightsByWay(base, decision, way);
    // Beside the order the sentences, beside the others the order.
    const auto other = decision::weightsByWay(
        base, decision, way == WeightWay::Order ? WeightWay::Swing : WeightWay::Order);
    const bool hasOther = !other.weights.empty() && (way != WeightWay::Order || other.said > 0);
    const Wording wording = document.wording();
    const QStringList percents = WeightWording(wording).percents();
    setHint(hasOther ? (way == WeightWay::Order
                            ? tr("Bar: the way that counts, and 90 in 100 of its weightings. "
                                 "Diamond: by the sentences.")
                            : tr("Bar: the way that counts, and 90 in 100 of its weightings. "
                                 "Diamond: by order alone."))
                     : tr("Bar: the middle, and 90 in 100 of the weightings."));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Row &row = m_entries[i];
        const std::size_t c = base.criterionIndex(m_ids[i]);
        const double weight = document.verdict().scores.weights[c].weight;
        const bool hasRange = c < counting.ranges.size();
        const decision::Span range = hasRange ? counting.ranges[c] : decision::Span{weight, weight};
        row.name->setText(breakable(wording.criterion(m_ids[i])));
        row.percent->setText(percents.value(int(c)));
        row.range->setText(hasRange ? tr("%1 to %2", "shares of the weight")
                                          .arg(wording.numbers().percent(range.low),
                                               wording.numbers().percent(range.high))
                                    : QString());
        row.bar->setWeight(weight, range.low, range.high,
                           hasOther ? std::optional(other.weights[c]) : std::nullopt);
        row.bar->setAccessibleName(wording.criterion(m_ids[i]));
        row.bar->setAccessibleDescription(
            (QStringList{row.percent->text()} << row.range->text()).join(QChar::Space).trimmed());
        const auto reason = decision.weighing.reasons.find(m_ids[i]);
        row.reason->showText(reason == decision.weighing.reasons.end()
                                 ? QString()
                                 : QString::fromStdString(reason->second));
    }
}

void WeightList::rebuild()
{
    delete m_rows;
    m_entries.clear();
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    for (const std::string &id : m_ids) {
        Row row{textLabel({}, "strong", m_rows), textLabel({}, "amount", m_rows),
                textLabel({}, "small", m_rows), new WeightBar(m_rows),
                new FieldEdit(decision::TextField::ShortText,
                              tr("Why %1 weighs this").arg(m_document->wording().criterion(id)),
                              m_rows)};
        row.reason->setPlaceholderText(tr("Why this weight?"));
        connect(row.reason, &QLineEdit::textEdited, this,
                [this, id](const QString &text) { OwnWeighing(*m_document).setReason(id, text); });
        auto *head = new QHBoxLayout;
        head->setSpacing(scaled(12));
        head->addWidget(row.name, 1);
        head->addWidget(row.percent);
        head->addWidget(row.range);
        column->addLayout(head);
        column->addWidget(row.bar);
        column->addWidget(row.reason);
        column->addSpacing(scaled(6));
        m_entries.push_back(row);
    }
    column->addStretch(1);
    body()->addWidget(m_rows, 1);
}

} // namespace steelyard
