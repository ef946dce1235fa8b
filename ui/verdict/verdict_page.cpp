// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdict_page.h"

#include "models/decision_document.h"
#include "ui/theme/theme.h"
#include "ui/verdict/advice_card.h"
#include "ui/verdict/change_card.h"
#include "ui/verdict/foundation_card.h"
#include "ui/verdict/missing_card.h"
#include "ui/verdict/must_have_card.h"
#include "ui/verdict/opinions_card.h"
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
    , m_advice(new AdviceCard(AdviceCard::About::Leader, m_content))
    , m_rivalAdvice(new AdviceCard(AdviceCard::About::RunnerUp, m_content))
    , m_opinions(new OpinionsCard(m_content))
    , m_foundation(new FoundationCard(m_content))
    , m_published(new PublishedCard(m_content))
    , m_rows(new QVBoxLayout)
{
    connect(m_summary, &SummaryCard::questionRequested, this, &Page::questionRequested);
    for (VerdictCard *card : cards()) {
        connect(card, &VerdictCard::questionRequested, this, &Page::questionRequested);
        connect(card, &VerdictCard::cellRequested, this, &Page::cellRequested);
        connect(card, &VerdictCard::placeRequested, this, &Page::placeRequested);
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
    m_isStale = !isVisible();
    if (m_isStale)
        return; // made when it is looked at
    m_summary->present(*m_document);
    for (VerdictCard *card : cards())
        card->present(*m_document); // in the order they are read, which is that of the Tab key
    arrange();
}

std::vector<VerdictCard *> VerdictPage::cards() const
{
    const auto state = m_document ? m_document->verdict().state : decision::State::NotEnoughAnswers;
    // What is missing comes before what there is; where two are level the reasons for either are
    // the verdict, else its sureness stands beside the first of them.
    if (state == decision::State::TooClose) {
        return {m_reasons, m_change,      m_sureness, m_missing,    m_mustHaves,
                m_advice,  m_rivalAdvice, m_opinions, m_foundation, m_published};
    }
    return {m_missing,  m_mustHaves,  m_sureness, m_reasons,     m_change,
            m_opinions, m_foundation, m_advice,   m_rivalAdvice, m_published};
}

std::vector<VerdictPage::Row> VerdictPage::threeColumns() const
{
    using decision::State;
    switch (m_document ? m_document->verdict().state : State::NotEnoughAnswers) {
    case State::TooClose:
        return {{{m_reasons, 10}, {m_change, 7}, {m_sureness, 7}},
                {{m_advice, 1}, {m_rivalAdvice, 1}},
                {{m_opinions, 1}, {m_foundation, 1}},
                {{m_published, 1}}};
    case State::NotEnoughAnswers:
        return {{{m_missing, 10}, {m_sureness, 7}}, {{m_foundation, 7}, {m_published, 17}}};
    case State::NoFeasible:
        return {{{m_mustHaves, 1}, {m_sureness, 1}}};
    case State::Clear: // little would change it: that needs no column of its own in the first row
        return {{{m_sureness, 7}, {m_reasons, 10}},
                {{m_change, 1}, {m_opinions, 1}, {m_foundation, 1}},
                {{m_advice, 7}, {m_published, 17}}};
    case State::Leaning:
        break;
    }
    return {{{m_sureness, 7}, {m_reasons, 10}, {m_change, 7}},
            {{m_opinions, 1}, {m_foundation, 1}},
            {{m_advice, 7}, {m_published, 17}}};
}

std::vector<VerdictPage::Row> VerdictPage::rows() const
{
    std::vector<Row> wanted;
    if (width() >= scaled(threeColumnsFrom)) {
        wanted = threeColumns();
    } else if (width() >= scaled(twoColumnsFrom)) {
        std::vector<VerdictCard *> shown = cards();
        std::erase_if(shown, [](const VerdictCard *card) { return card->isHidden(); });
        std::erase(shown, m_published);
        for (std::size_t i = 0; i < shown.size(); i += 2) {
            wanted.push_back({{shown[i], 1}});
            if (i + 1 < shown.size())
                wanted.back().push_back({shown[i + 1], 1});
        }
        wanted.push_back({{m_published, 1}});
    } else {
        for (VerdictCard *card : cards())
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

void VerdictPage::showEvent(QShowEvent *event)
{
    if (m_isStale && m_document)
        verdictChanged();
    Page::showEvent(event);
}

void VerdictPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace steelyard
