// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdict_page.h"

#include "models/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/verdict/change_card.h"
#include "ui/verdict/foundation_card.h"
#include "ui/verdict/missing_card.h"
#include "ui/verdict/must_have_card.h"
#include "ui/verdict/published_card.h"
#include "ui/verdict/reasons_card.h"
#include "ui/verdict/summary_card.h"
#include "ui/verdict/sureness_card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int pageMargin = 32;
constexpr int gap = 16;
constexpr int threeColumnsFrom = 1080; // widths of the page
constexpr int twoColumnsFrom = 760;

} // namespace

VerdictPage::VerdictPage(QWidget *parent)
    : Page(parent)
    , m_content(new QWidget)
    , m_summary(new SummaryCard(m_content))
    , m_sureness(new SurenessCard(m_content))
    , m_missing(new MissingCard(m_content))
    , m_mustHaves(new MustHaveCard(m_content))
    , m_reasons(new ReasonsCard(m_content))
    , m_change(new ChangeCard(m_content))
    , m_foundation(new FoundationCard(m_content))
    , m_published(new PublishedCard(m_content))
    , m_rows(new QVBoxLayout)
{
    connect(m_summary, &SummaryCard::questionRequested, this, &Page::questionRequested);
    for (VerdictCard *card : std::initializer_list<VerdictCard *>{
             m_sureness, m_missing, m_mustHaves, m_reasons, m_change, m_foundation, m_published}) {
        connect(card, &VerdictCard::questionRequested, this, &Page::questionRequested);
        connect(card, &VerdictCard::cellRequested, this, &Page::cellRequested);
    }
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(scaled(pageMargin), scaled(24), scaled(pageMargin), scaled(24));
    column->setSpacing(scaled(gap));
    column->addWidget(m_summary);
    m_rows->setSpacing(scaled(gap));
    column->addLayout(m_rows);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // keys come to it from the controls inside
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Verdict"));
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void VerdictPage::setDocument(DecisionDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_sureness->setDocument(document);
    m_content->setVisible(document != nullptr);
    if (!document)
        return;
    connect(document, &DecisionDocument::verdictChanged, this, &VerdictPage::verdictChanged);
    verdictChanged();
}

void VerdictPage::verdictChanged()
{
    m_summary->present(*m_document);
    for (VerdictCard *card : std::initializer_list<VerdictCard *>{
             m_sureness, m_missing, m_mustHaves, m_reasons, m_change, m_foundation, m_published})
        card->present(*m_document);
    arrange();
}

std::vector<VerdictPage::Row> VerdictPage::rows() const
{
    std::vector<Row> wanted;
    if (width() >= scaled(threeColumnsFrom)) {
        wanted = {
            {{m_sureness, 7}, {m_missing, 10}, {m_mustHaves, 10}, {m_reasons, 10}, {m_change, 7}},
            {{m_foundation, 7}, {m_published, 17}}};
    } else if (width() >= scaled(twoColumnsFrom)) {
        wanted = {{{m_sureness, 1}, {m_missing, 1}, {m_mustHaves, 1}, {m_reasons, 1}},
                  {{m_change, 1}, {m_foundation, 1}},
                  {{m_published, 1}}};
    } else {
        for (VerdictCard *card :
             std::initializer_list<VerdictCard *>{m_missing, m_mustHaves, m_reasons, m_sureness,
                                                  m_change, m_foundation, m_published})
            wanted.push_back({{card, 1}});
    }
    for (Row &row : wanted)
        std::erase_if(row, [](const auto &place) { return place.first->isHidden(); });
    std::erase_if(wanted, [](const Row &row) { return row.empty(); });
    return wanted;
}

void VerdictPage::arrange()
{
    const std::vector<Row> wanted = rows();
    if (wanted == m_arranged)
        return;
    while (QLayoutItem *row = m_rows->takeAt(0))
        delete row; // the layout alone; its cards belong to the content
    for (const Row &row : wanted) {
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(gap));
        m_rows->addLayout(line);
        for (const auto &[card, parts] : row)
            line->addWidget(card, parts);
    }
    m_arranged = wanted;
}

void VerdictPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace steelyard
