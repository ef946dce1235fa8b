// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/value_cost_card.h"

#include "presentation/value_cost_chart.h"
#include "session/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/scatter_view.h"
#include "wording/own_wording.h"

#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace steelyard {

bool ValueCostCard::build(DecisionDocument &document)
{
    const decision::State state = document.verdict().state();
    const Wording words = document.wording();
    const ValueCostProfile profile = ValueCostChart::of(words);
    setTitle(tr("Value and cost"));
    if (profile.isEmpty() || state == decision::State::NoFeasible) {
        return false;
    }
    auto *chart = new ScatterView;
    chart->setContent(profile.chart);
    chart->setAccessibleName(profile.title);
    QStringList described;
    for (const ValueCostProfile::Line &line : profile.lines) {
        described << tr("%1: worth %2, costs %3", "an option, points of 10, its cost")
                         .arg(line.cells.value(0), line.cells.value(1), line.cells.value(4));
    }
    chart->setTexts(described);
    chart->setAccessibleDescription(described.join(QStringLiteral("; ")));
    addMenu(chart, profile, document);
    contents()->addWidget(chart, 1);
    add(tr("Dashed: nothing that costs no more is worth as much."), "caption", 4);
    for (const QString &sentence : profile.sentences) {
        add(sentence, "small", 8);
    }
    const std::string criterion = OwnWording(words).costCriterion();
    contents()->addSpacing(scaled(8));
    contents()->addWidget(
        cellLink(tr("Evidence for %1", "a criterion").arg(words.criterion(criterion)), criterion,
                 document.verdict().scores.winner),
        0, Qt::AlignLeading);
    return true;
}

void ValueCostCard::addMenu(ScatterView *chart, const ValueCostProfile &profile,
                            DecisionDocument &document)
{
    ChartMenuParts parts;
    TableBlock block{profile.headings};
    for (const ValueCostProfile::Line &line : profile.lines) {
        block.push_back(line.cells);
    }
    parts.table = [block] { return block; };
    // Of the point that was pressed; by a key, of all.
    parts.lead = [this, chart, target = QPointer(&document)](QMenu &menu,
                                                             std::optional<QPoint> place) {
        const int pressed = place ? chart->pointAt(*place) : -1;
        const auto &points = chart->content().points;
        for (std::size_t i = 0; target && i < points.size(); ++i) {
            if (place && static_cast<int>(i) != pressed) {
                continue;
            }
            const auto slot = static_cast<std::size_t>(points[i].slot);
            const QString option = QString::fromStdString(target->decision().alternatives.at(slot));
            const QString criterion =
                QString::fromStdString(OwnWording(target->wording()).costCriterion());
            connect(menu.addAction(tr("Evidence for the cost of %1", "an option")
                                       .arg(withoutMnemonic(points[i].name))),
                    &QAction::triggered, this,
                    [this, criterion, option] { Q_EMIT cellRequested(criterion, option); });
        }
    };
    addChartMenu(chart, std::move(parts));
}

} // namespace steelyard
