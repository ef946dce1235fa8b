// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/tornado_card.h"

#include "models/exploration.h"
#include "models/weight_trial_model.h"
#include "ui/text_label.h"
#include "ui/whatif/tornado_chart.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

constexpr std::size_t mostBars = 8;

} // namespace

TornadoCard::TornadoCard(QWidget *parent)
    : Card(tr("What moves the lead most"), parent)
    , m_chart(new TornadoChart(this))
    , m_summary(textLabel({}, "small", this))
{
    setHint(
        tr("Each weight halved (hatched) and raised by half (filled). Line: level. Dotted: now."));
    body()->addWidget(m_chart);
    body()->addWidget(m_summary);
    body()->addStretch(1);
}

void TornadoCard::present(const WeightTrialModel &model)
{
    const DecisionDocument &trial = *model.exploration()->trial();
    const Phrasebook words = trial.phrasebook();
    std::vector<TornadoChart::Bar> bars;
    for (int row = 0; row < model.rowCount(); ++row) {
        const WeightTrialModel::Row &weight = model.at(row);
        bars.push_back({weight.name, weight.halved, weight.raised});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto &left, const auto &right) {
        return std::abs(left.halved - left.raised) > std::abs(right.halved - right.raised);
    });
    bars.resize(std::min(bars.size(), mostBars));
    const auto &lead = trial.verdict().lead;
    m_chart->setVisible(lead.has_value());
    if (!lead) {
        m_summary->setText(tr("Fewer than two options are left to compare."));
        return;
    }
    const QString left = words.alternative(lead->left);
    const QString summary =
        bars.empty() ? QString()
                     : tr("“%1” moves it most: %2 leads by %3 when it is halved, by %4 when it is "
                          "raised by half.",
                          "weight, option, two leads in points")
                           .arg(bars.front().name, left, words.contribution(bars.front().halved),
                                words.contribution(bars.front().raised));
    m_summary->setText(breakable(summary));
    m_chart->setAccessibleDescription(summary);
    m_chart->setBars(std::move(bars), lead->lead, left, words.alternative(lead->right));
}

} // namespace steelyard
