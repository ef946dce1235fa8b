// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/way_table.h"

#include "decision/evaluate.h"
#include "decision/own_weights.h"
#include "session/decision_document.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QGridLayout>
#include <QLocale>

#include <vector>

namespace steelyard {

using decision::WeightWay;

namespace {

constexpr WeightWay kShownWays[] = {WeightWay::Order, WeightWay::Swing, WeightWay::Points,
                                    WeightWay::Pairs};

} // namespace

WayTable::WayTable(QWidget *parent)
    : Card(tr("Way by way"), parent)
    , m_leads(textLabel(tr("Leads"), "columnTitle", this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(6));
    grid->addWidget(textLabel(tr("Way"), "columnTitle", this), 0, 0);
    grid->addWidget(textLabel(tr("Said so far"), "columnTitle", this), 0, 1);
    grid->addWidget(m_leads, 0, 2);
    for (int row = 1; row <= int(std::size(kShownWays)); ++row) {
        const Row labels{textLabel({}, "small", this), textLabel({}, "small", this),
                         textLabel({}, "small", this)};
        grid->addWidget(labels.name, row, 0);
        grid->addWidget(labels.said, row, 1);
        grid->addWidget(labels.leader, row, 2);
        m_ways.push_back(labels);
    }
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
}

void WayTable::showWays(const DecisionDocument &document)
{
    const QString names[] = {tr("Order"), tr("Swing"), tr("Points"), tr("Pairs")};
    const knowledge::KnowledgeBase &base = document.base();
    const bool isQuiet = document.awaitsExpectation();
    m_leads->setVisible(!isQuiet);
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        decision::Decision byWay = document.decision();
        byWay.weighing.way = kShownWays[i];
        const bool counts = document.decision().weighing.way == kShownWays[i];
        const auto weights = decision::weightsByWay(base, byWay, kShownWays[i]);
        const QLocale locale;
        m_ways[i].name->setText(counts ? tr("%1 (counts)", "a way to weigh").arg(names[i])
                                       : names[i]);
        m_ways[i].said->setText(weights.said == 0
                                    ? tr("nothing yet")
                                    : tr("%1 of %2")
                                          .arg(locale.toString(qulonglong(weights.said)),
                                               locale.toString(qulonglong(weights.toSay))));
        m_ways[i].leader->setVisible(!isQuiet);
        const bool isSaid = !isQuiet && !weights.weights.empty() && weights.said > 0;
        const decision::Verdict verdict =
            isSaid ? decision::evaluate(base, byWay) : decision::Verdict();
        m_ways[i].leader->setText(
            verdict.scores.winner.empty()
                ? tr("–", "nothing leads")
                : breakable(document.wording().alternative(verdict.scores.winner)));
    }
}

} // namespace steelyard
