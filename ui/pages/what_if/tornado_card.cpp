// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/tornado_card.h"

#include "models/weight_trial_model.h"
#include "presentation/tornado_chart.h"
#include "session/exploration.h"
#include "ui/widgets/bar_view.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

TableBlock tableOf(const drawing::BarChartContent &content)
{
    TableBlock block;
    for (const drawing::BarRow &row : content.rows) {
        QStringList &cells = block.emplace_back(QStringList{row.name});
        for (const drawing::Bar &bar : row.bars) {
            cells << bar.text;
        }
        cells << row.value;
    }
    return block;
}

} // namespace

TornadoCard::TornadoCard(QWidget *parent)
    : Card(tr("What moves the lead most"), parent)
    , m_chart(new BarView(this))
    , m_caption(textLabel({}, "small", this))
    , m_summary(textLabel({}, "small", this))
{
    m_chart->setAccessibleName(tr("What moves the lead most"));
    ChartMenuParts parts;
    parts.table = [this] { return tableOf(m_chart->content()); };
    addChartMenu(m_chart, std::move(parts));
    body()->addWidget(m_caption);
    body()->addSpacing(scaled(8));
    body()->addWidget(m_chart);
    body()->addSpacing(scaled(8));
    body()->addWidget(m_summary);
    body()->addStretch(1);
}

void TornadoCard::present(const WeightTrialModel &model)
{
    const DecisionDocument &trial = *model.exploration()->trial();
    const Wording words = trial.wording();
    const auto &lead = trial.verdict().scores.lead;
    m_chart->setVisible(lead.has_value());
    m_caption->setVisible(lead.has_value());
    if (!lead) {
        m_summary->setText(tr("Fewer than two options are left to compare."));
        return;
    }
    const bool isRight = model.exploration()->document()->verdict().scores.winner == lead->right;
    const double side = isRight ? -1 : 1;
    const QString option = words.alternative(isRight ? lead->right : lead->left);
    const QString rival = words.alternative(isRight ? lead->left : lead->right);
    std::vector<TornadoBar> bars;
    for (int row = 0; row < model.rowCount(); ++row) {
        const WeightTrialModel::Row &weight = model.at(row);
        bars.push_back({weight.name, side * weight.halved, side * weight.raised,
                        words.numbers().percent(weight.line.now())});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto &left, const auto &right) {
        return std::abs(left.less - left.more) > std::abs(right.less - right.more);
    });
    const QString summary =
        bars.empty()
            ? QString()
            : tr("“%1” moves it most: the lead of %2 is %3 when it is halved and %4 when "
                 "it is raised by half.",
                 "weight, option, two leads in points")
                  .arg(bars.front().name, option, words.numbers().contribution(bars.front().less),
                       words.numbers().contribution(bars.front().more));
    m_caption->setText(breakable(TornadoChart::caption(option, rival, side * lead->lead, words)));
    m_summary->setText(breakable(summary));
    m_chart->setAccessibleDescription(summary);
    m_chart->setContent(TornadoChart::chart(bars, side * lead->lead, words));
}

} // namespace steelyard
