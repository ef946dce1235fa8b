// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/ranking_card.h"

#include "presentation/verdict_beam.h"
#include "session/decision_document.h"
#include "ui/grid/leave_out_dialog.h"
#include "ui/pages/what_if/ranking_rows.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"
#include "wording/lead_wording.h"
#include "wording/opinion_wording.h"
#include "wording/verdict_wording.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard {

namespace {

constexpr std::size_t kMostRows = 10;
constexpr double kSmallestMove = 0.05; // points: less is shown as nothing

} // namespace

RankingCard::RankingCard(QWidget *parent)
    : Card(tr("Ranking now"), parent)
    , m_badge(new StateBadge(this))
    , m_beam(new BeamWidget(this))
    , m_robustness(textLabel({}, "small", this))
    , m_rows(new RankingRows(this))
    , m_more(textLabel({}, "hint", this))
    , m_opinions(textLabel({}, "small", this))
{
    m_beam->setMinimumHeight(scaled(170));
    m_beam->setStill(true); // it changes with every move of a slider
    addMenu();
    header()->addWidget(m_badge);
    body()->addWidget(m_beam);
    body()->addWidget(m_robustness);
    body()->addSpacing(scaled(8));
    body()->addWidget(m_rows);
    body()->addWidget(m_more);
    body()->addWidget(m_opinions);
    body()->addStretch(1);
}

void RankingCard::addMenu()
{
    ChartMenuParts parts;
    parts.table = [this] {
        TableBlock block;
        for (const RankingRows::Row &row : m_rows->rows()) {
            block.push_back({row.rank, row.name, row.amount, row.moved});
        }
        return block;
    };
    parts.lead = [this](QMenu &menu, std::optional<QPoint> place) {
        // Of the row that was pressed; by a key, of all.
        const int pressed = place ? m_rows->rowAt(*place) : -1;
        for (std::size_t i = 0; i < m_rows->rows().size(); ++i) {
            const RankingRows::Row &row = m_rows->rows()[i];
            if (!row.leftOut && (!place || static_cast<int>(i) == pressed)) {
                connect(menu.addAction(tr("Leave out %1").arg(withoutMnemonic(row.name))),
                        &QAction::triggered, this, [this, slot = row.slot] { leaveOut(slot); });
            }
        }
    };
    addChartMenu(m_rows, std::move(parts));
}

void RankingCard::leaveOut(int slot)
{
    if (m_agreed) {
        const std::string option =
            m_agreed->decision().alternatives.at(static_cast<std::size_t>(slot));
        LeaveOutDialog::ask(*m_agreed, decision::OwnPart::Option, option, this);
    }
}

void RankingCard::present(DecisionDocument &agreed, const DecisionDocument &trial)
{
    m_agreed = &agreed;
    const decision::Verdict &verdict = trial.verdict();
    const Wording words = trial.wording();
    const VerdictWording verdictWords(words);
    m_badge->setState(verdict.state(), verdictWords.standing(),
                      !verdict.scores.lead || verdict.scores.lead->lead >= 0);
    const QString lead = LeadWording(words).sentence();
    m_beam->setContent(drawing::verdictBeam(verdict, words),
                       lead.isEmpty() ? verdictWords.sentence() : lead);
    // While the shares are those of an earlier state the sentences wait for them.
    if (!trial.isSampling() || m_robustness->text().isEmpty()) {
        m_robustness->setText(breakable(verdictWords.robustness()));
        m_opinions->setText(breakable(OpinionWording(words).methods()));
        m_opinions->setVisible(!m_opinions->text().isEmpty());
    }

    std::vector<std::size_t> order(verdict.scores.alternatives.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&verdict](std::size_t left, std::size_t right) {
        const auto key = [&verdict](std::size_t row) {
            const decision::AlternativeResult &entry = verdict.scores.alternatives[row];
            return std::pair(!entry.exclusions.empty(), -entry.value);
        };
        return key(left) < key(right);
    });
    std::vector<RankingRows::Row> rows;
    for (std::size_t i = 0; i < std::min(kMostRows, order.size()); ++i) {
        const decision::AlternativeResult &entry = verdict.scores.alternatives[order[i]];
        const double by = entry.value - agreed.verdict().scores.alternatives[order[i]].value;
        RankingRows::Row row;
        row.leftOut = !entry.exclusions.empty();
        row.rank = row.leftOut ? QString() : QString::number(entry.rank);
        row.name = words.alternative(entry.id);
        row.slot = static_cast<int>(order[i]);
        row.value = entry.value;
        row.amount = words.numbers().value(entry.value);
        row.moved = std::abs(by) < kSmallestMove ? QString() : words.numbers().contribution(by);
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    const auto more = static_cast<int>(order.size()) - static_cast<int>(kMostRows);
    m_more->setVisible(more > 0);
    if (more > 0) {
        m_more->setText(tr("and %n more", nullptr, more));
    }
}

} // namespace steelyard
