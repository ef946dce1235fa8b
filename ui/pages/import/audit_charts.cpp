// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/audit_charts.h"

#include "wording/numbers.h"

#include <QLocale>

#include <algorithm>

namespace steelyard {

using drawing::Bar;
using drawing::BarChartContent;
using drawing::BarFill;
using drawing::BarRow;

namespace {

constexpr std::size_t kMostRows = 4; // options, the best ones
constexpr double kMostPoints = 10;

class ChartMaker
{
public:
    ChartMaker(const sheets::AuditTable &table, const sheets::SheetAudit &audit)
        : m_table(table)
        , m_audit(audit)
    {
    }

    // The lead and where rounding alone may bring it; left of 0 the rival leads.
    [[nodiscard]] BarChartContent chart(const sheets::RoundingFinding &found) const
    {
        BarChartContent chart;
        const double end =
            std::max({std::abs(found.low), std::abs(found.high), std::abs(found.lead), 0.01});
        chart.low = -end;
        chart.high = end;
        chart.ticks = {-end, 0, end};
        chart.tickTexts = {m_table.options[found.rival], points(0), m_table.options[found.leader]};
        chart.baseline = 0;
        chart.rows = {{AuditCharts::tr("Lead"),
                       {{found.low, found.high, -1, BarFill::Faint, {}},
                        {0, found.lead, slot(found.leader), BarFill::Solid, {}}},
                       points(found.lead),
                       -1}};
        return chart;
    }

    [[nodiscard]] BarChartContent chart(const sheets::ConstantFinding &found) const
    {
        return withAndWithout(found.without, {});
    }
    [[nodiscard]] BarChartContent chart(const sheets::PairFinding &found) const
    {
        return withAndWithout(found.without, {});
    }
    [[nodiscard]] BarChartContent chart(const sheets::RemovalFinding &found) const
    {
        return withAndWithout(found.without, found.removed);
    }

    [[nodiscard]] BarChartContent chart(const sheets::BlankFinding &found) const
    {
        BarChartContent chart = scale(kMostPoints);
        const QString &option = m_table.options[found.option];
        chart.rows = {{AuditCharts::tr("%1, blank as 0").arg(option),
                       {{0, found.asZero, slot(found.option), BarFill::Solid, {}}},
                       points(found.asZero),
                       slot(found.option)},
                      {AuditCharts::tr("%1, blank unknown").arg(option),
                       {{found.asZero, found.atBest, slot(found.option), BarFill::Faint, {}}},
                       AuditCharts::tr("%1 to %2", "two scores")
                           .arg(points(found.asZero), points(found.atBest)),
                       slot(found.option)}};
        return chart;
    }

    [[nodiscard]] BarChartContent chart(const sheets::EqualWeightsFinding &found) const
    {
        BarChartContent chart = scale(1);
        chart.tickTexts = {QLocale().toString(0), QLocale().toString(100)};
        for (const std::size_t option : best(found.firstShares)) {
            const double share = found.firstShares[option];
            chart.rows.push_back({m_table.options[option],
                                  {{0, share, slot(option), BarFill::Solid, {}}},
                                  Numbers().hundred(share),
                                  slot(option)});
        }
        return chart;
    }

private:
    static int slot(std::size_t option) { return static_cast<int>(option); }
    static QString points(double score) { return Numbers().value(score); }

    static BarChartContent scale(double high)
    {
        BarChartContent chart;
        chart.high = high;
        chart.ticks = {0, high};
        chart.tickTexts = {QLocale().toString(0), QLocale().toString(high)};
        return chart;
    }

    static std::vector<std::size_t> best(const std::vector<double> &scores)
    {
        std::vector<std::size_t> order(scores.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(order.begin(), order.end(),
                         [&scores](std::size_t left, std::size_t right) {
                             return scores[left] > scores[right];
                         });
        order.resize(std::min(order.size(), kMostRows));
        return order;
    }

    // As the sheet has it, and hatched without what the finding is about.
    [[nodiscard]] BarChartContent withAndWithout(const std::vector<double> &without,
                                                 std::optional<std::size_t> removed) const
    {
        BarChartContent chart = scale(kMostPoints);
        for (const std::size_t option : best(m_audit.scores)) {
            const QString &name = m_table.options[option];
            chart.rows.push_back({name,
                                  {{0, m_audit.scores[option], slot(option), BarFill::Solid, {}}},
                                  points(m_audit.scores[option]),
                                  slot(option)});
            if (option != removed) {
                chart.rows.push_back({AuditCharts::tr("without", "under the row with it"),
                                      {{0, without[option], slot(option), BarFill::Hatched, {}}},
                                      points(without[option]),
                                      -1});
            }
        }
        return chart;
    }

    const sheets::AuditTable &m_table;
    const sheets::SheetAudit &m_audit;
};

} // namespace

std::vector<BarChartContent> AuditCharts::of(const sheets::AuditTable &table,
                                             const sheets::SheetAudit &audit)
{
    const ChartMaker maker(table, audit);
    std::vector<BarChartContent> charts;
    const auto add = [&](const auto &found) { charts.push_back(maker.chart(found)); };
    if (audit.rounding) {
        add(*audit.rounding);
    }
    std::for_each(audit.pairs.begin(), audit.pairs.end(), add);
    std::for_each(audit.constants.begin(), audit.constants.end(), add);
    std::for_each(audit.removals.begin(), audit.removals.end(), add);
    if (audit.blank) {
        add(*audit.blank);
    }
    if (audit.equalWeights) {
        add(*audit.equalWeights);
    }
    return charts;
}

} // namespace steelyard
