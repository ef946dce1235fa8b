// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rank_shares.h"

#include "ui/theme/theme.h"
#include "ui/widgets/marker_label.h"
#include "ui/widgets/value_bar.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace steelyard {

namespace {

constexpr double kLeastSeen = 0.005; // less is shown as 0 in 100

QLabel *plainLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, role);
    return label;
}

// The rank to stress; past the last: none, where all that is shown is nought.
std::size_t mostLikely(const std::vector<RankShare> &ranks)
{
    const auto larger = [](const RankShare &a, const RankShare &b) { return a.share < b.share; };
    const auto best = std::max_element(ranks.begin(), ranks.end(), larger);
    const bool isSeen = best != ranks.end() && best->share >= kLeastSeen;
    return static_cast<std::size_t>((isSeen ? best : ranks.end()) - ranks.begin());
}

} // namespace

RankShares::RankShares(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void RankShares::setRows(const std::vector<RankSharesRow> &rows)
{
    delete m_table;
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(10));
    grid->setColumnStretch(1, 1); // also where nobody has a rank: names take what they need
    layout()->addWidget(m_table);

    std::size_t ranks = 0;
    for (const RankSharesRow &row : rows) {
        ranks = std::max(ranks, row.ranks.size());
    }
    addHeader(ranks);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        addRow(rows[i], static_cast<int>(i) + 1, ranks);
    }
}

void RankShares::addHeader(std::size_t ranks)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    const QStringList names{tr("First"), tr("Second"), tr("Third")};
    for (std::size_t rank = 0; rank < ranks; ++rank) {
        const int column = static_cast<int>(rank) + 1;
        const QString name = names.value(static_cast<qsizetype>(rank), QString::number(column));
        grid->addWidget(plainLabel(name, "columnTitle", m_table), 0, column);
        grid->setColumnStretch(column, 1);
    }
}

void RankShares::addRow(const RankSharesRow &row, int line, std::size_t ranks)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    auto *name = new MarkerLabel(m_table);
    const bool isLeftOut = !row.note.isEmpty();
    name->setAlternative(row.name, row.slot,
                         isLeftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled);
    setRole(name, isLeftOut ? "small" : "option");
    grid->addWidget(name, line, 0);
    if (isLeftOut) {
        auto *note = plainLabel(row.note, "small", m_table);
        note->setWordWrap(true);
        grid->addWidget(note, line, 1, 1, std::max(1, static_cast<int>(ranks)));
        return;
    }
    const std::size_t best = mostLikely(row.ranks);
    for (std::size_t rank = 0; rank < row.ranks.size(); ++rank) {
        const RankShare &share = row.ranks[rank];
        auto *bar = new ValueBar(m_table);
        bar->setValue(share.share, row.slot);
        bar->setAccessibleName(tr("%1 in 100").arg(share.text));
        if (share.share > 0 && share.share < 1) {
            bar->setWhisker(share.share - share.error, share.share + share.error);
        }
        auto *cell = new QVBoxLayout;
        cell->setSpacing(scaled(4));
        cell->addWidget(
            plainLabel(share.text, rank == best ? "captionStrong" : "caption", m_table));
        cell->addWidget(bar);
        grid->addLayout(cell, line, static_cast<int>(rank) + 1);
    }
}

} // namespace steelyard
