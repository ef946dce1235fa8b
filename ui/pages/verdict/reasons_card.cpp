// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/reasons_card.h"

#include "presentation/waterfall.h"
#include "session/decision_document.h"
#include "ui/pages/verdict/reason_foot.h"
#include "ui/pages/verdict/waterfall_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/mnemonics.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace steelyard {

namespace {

// The reason that a row of the chart tells; nullptr: it is all the rest.
const decision::Reason *reasonOf(const Wording &words, const drawing::WaterfallStep &step)
{
    const auto &reasons = words.verdict().scores.reasons;
    if (step.fill == drawing::WaterfallFill::Rest) {
        return nullptr;
    }
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const auto &reason) {
        return words.criterion(reason.criterion) == step.name;
    });
    return found == reasons.end() ? nullptr : &*found;
}

void tellRow(ReasonFoot &foot, const DecisionDocument &document, const drawing::WaterfallStep &step)
{
    const Wording words = document.wording();
    if (const decision::Reason *reason = reasonOf(words, step)) {
        foot.showReason(document, *reason);
    } else {
        foot.showRest(step.name, step.detail);
    }
}

TableBlock tableOf(const WaterfallView &view)
{
    TableBlock block;
    for (const drawing::WaterfallStep &step : view.content().steps) {
        block.push_back({step.name, step.detail, step.amount});
    }
    return block;
}

} // namespace

void ReasonsCard::addMenu(WaterfallView *view, DecisionDocument &document)
{
    ChartMenuParts parts;
    parts.table = [view] { return tableOf(*view); };
    parts.lead = [this, view, target = QPointer(&document)](QMenu &menu, std::optional<QPoint>) {
        if (target) {
            addEvidence(menu, *target, *view);
        }
    };
    addChartMenu(view, std::move(parts));
}

// A press of the mouse has chosen the row it is about.
void ReasonsCard::addEvidence(QMenu &menu, const DecisionDocument &document,
                              const WaterfallView &view)
{
    const Wording words = document.wording();
    const auto row = static_cast<std::size_t>(view.current());
    const decision::Reason *reason = reasonOf(words, view.content().steps[row]);
    if (reason == nullptr) {
        return;
    }
    const bool isFor = reason->kind == decision::ReasonKind::For;
    const auto &scores = document.verdict().scores;
    const QString better = QString::fromStdString(isFor ? scores.winner : scores.runnerUp);
    const QString criterion = QString::fromStdString(reason->criterion);
    const QString name = words.criterion(reason->criterion);
    connect(menu.addAction(tr("Evidence for %1", "a criterion").arg(withoutMnemonic(name))),
            &QAction::triggered, this,
            [this, criterion, better] { Q_EMIT cellRequested(criterion, better); });
}

bool ReasonsCard::build(DecisionDocument &document)
{
    const decision::Verdict &verdict = document.verdict();
    const Wording words = document.wording();
    const bool isOpen = verdict.state() == decision::State::NotEnoughAnswers ||
                        verdict.state() == decision::State::NoFeasible;
    const auto fall = isOpen ? std::nullopt : verdictWaterfall(words, WaterfallNames::Criteria);
    if (!fall || fall->chart.steps.empty()) {
        return false;
    }
    setHeadline(fall->title);
    setHint(fall->caption);
    auto *view = addChart(*fall);
    auto *foot = new ReasonFoot;
    connect(foot, &ReasonFoot::questionRequested, this, &VerdictCard::questionRequested);
    connect(foot, &ReasonFoot::cellRequested, this, &VerdictCard::cellRequested);
    addFoot()->addWidget(foot, 1);
    addMenu(view, document);
    tellRow(*foot, document, fall->chart.steps[static_cast<std::size_t>(view->current())]);
    connect(view, &WaterfallView::currentChanged, this,
            [this, view, foot, target = QPointer(&document)](int step) {
                m_chosen = step;
                if (target) {
                    tellRow(*foot, *target, view->content().steps[static_cast<std::size_t>(step)]);
                    orderTabs(this); // its links are new, and Tab would come to them last of all
                }
            });
    return true;
}

WaterfallView *ReasonsCard::addChart(const Waterfall &fall)
{
    auto *view = new WaterfallView;
    view->setContent(fall.chart, fall.alternative);
    view->setCurrent(m_chosen);
    view->setToolTip(fall.legend);
    contents()->addSpacing(scaled(4));
    contents()->addWidget(view);
    return view;
}

} // namespace steelyard
