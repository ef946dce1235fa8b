// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/audit_view.h"

#include "ui/pages/import/audit_charts.h"
#include "ui/widgets/bar_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_menu.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kLeastCardWidth = 300;
constexpr int kMostColumns = 3;

} // namespace

AuditView::AuditView(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What your sheet hid"));
    setWidget(m_content);
}

QWidget *AuditView::findingCard(int number, const sheets::AuditCard &finding,
                                const drawing::BarChartContent &chart)
{
    //: Number of a finding and its title.
    auto *card = new Card(tr("%1. %2").arg(number).arg(finding.title), m_content);
    card->body()->addWidget(textLabel(finding.what, "secondary", card));
    auto *picture = new BarView(card);
    picture->setContent(chart);
    picture->setMinimumWidth(1); // as narrow as its card
    picture->setAccessibleName(finding.title);
    picture->setAccessibleDescription(finding.follows);
    addChartMenu(picture);
    card->body()->addWidget(picture);
    card->body()->addStretch(1);
    card->body()->addWidget(textLabel(finding.follows, "strong", card));
    return card;
}

QWidget *AuditView::changesCard(const sheets::AuditWords &words)
{
    auto *card = new Card(tr("What would change the winner"), m_content);
    card->setHint(words.changes.empty() ? tr("Nothing that was tried.")
                                        : tr("Any one of these, by the sheet's own sums"));
    for (const sheets::AuditChangeWords &change : words.changes) {
        card->body()->addWidget(textLabel(change.subject, "option", card));
        auto *row = new QHBoxLayout;
        row->addWidget(textLabel(change.change, "small", card), 1);
        row->addWidget(textLabel(change.leader, "small", card));
        card->body()->addLayout(row);
    }
    card->body()->addStretch(1);
    return card;
}

void AuditView::show(const sheets::AuditTable &table)
{
    delete m_content;
    m_cards.clear();
    m_columns = 0;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, scaled(8), 0);
    column->setSpacing(scaled(12));
    const auto audit = sheets::auditSheet(table);
    column->addWidget(textLabel(tr("What your sheet hid"), "cardTitle", m_content));
    m_grid = new QGridLayout;
    m_grid->setSpacing(scaled(16));
    if (!audit) {
        column->addWidget(textLabel(tr("There is nothing to audit: it takes two options and a "
                                       "weight above 0."),
                                    "secondary", m_content));
    } else {
        const sheets::AuditWords words = sheets::auditWords(table, *audit);
        column->addWidget(textLabel(words.sums, "secondary", m_content));
        if (words.cards.empty()) {
            column->addWidget(
                textLabel(tr("Nothing was found that the sums hide."), "secondary", m_content));
        }
        const std::vector<drawing::BarChartContent> charts = AuditCharts::of(table, *audit);
        for (std::size_t i = 0; i < words.cards.size(); ++i) {
            m_cards.push_back(findingCard(static_cast<int>(i) + 1, words.cards[i], charts[i]));
        }
        m_cards.push_back(changesCard(words));
    }
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(m_content);
    arrange();
    m_content->show();
}

void AuditView::arrange()
{
    if (m_grid == nullptr) {
        return;
    }
    const int columns = std::clamp(viewport()->width() / scaled(kLeastCardWidth), 1, kMostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / columns, place % columns);
    }
    for (int column = 0; column < kMostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

void AuditView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace steelyard
