// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_page.h"

#include "models/verdict_summary.h"
#include "session/decision_document.h"
#include "ui/pages/verdict/advice_card.h"
#include "ui/pages/verdict/change_card.h"
#include "ui/pages/verdict/foundation_card.h"
#include "ui/pages/verdict/missing_card.h"
#include "ui/pages/verdict/must_have_card.h"
#include "ui/pages/verdict/opinions_card.h"
#include "ui/pages/verdict/published_card.h"
#include "ui/pages/verdict/reasons_card.h"
#include "ui/pages/verdict/summary_card.h"
#include "ui/pages/verdict/sureness_card.h"
#include "ui/pages/verdict/value_cost_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_regions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kGap = 16;
constexpr int kFoldGap = 12;
constexpr int kThreeColumnsFrom = 1080; // widths of the page
constexpr int kTwoColumnsFrom = 760;

} // namespace

VerdictPage::VerdictPage(QWidget *parent)
    : ScrollPage(tr("Verdict"), parent)
    , m_summary(new SummaryCard(content()))
    , m_robustness(new RobustnessCard(content()))
    , m_missing(new MissingCard(content()))
    , m_mustHaves(new MustHaveCard(content()))
    , m_reasons(new ReasonsCard(content()))
    , m_change(new ChangeCard(content()))
    , m_advice(new AdviceCard(AdviceCard::About::Leader, content()))
    , m_rivalAdvice(new AdviceCard(AdviceCard::About::RunnerUp, content()))
    , m_valueCost(new ValueCostCard(content()))
    , m_opinions(new OpinionsCard(content(), VerdictCard::Shape::Folded))
    , m_foundation(new FoundationCard(content(), VerdictCard::Shape::Folded))
    , m_published(new PublishedCard(content(), VerdictCard::Shape::Folded))
    , m_rows(new QVBoxLayout)
{
    connect(m_summary, &SummaryCard::questionRequested, this, &Page::questionRequested);
    connect(m_summary, &SummaryCard::copyRequested, this, [this] {
        QGuiApplication::clipboard()->setMimeData(summaryData(*document()).release());
    });
    connect(m_summary, &SummaryCard::decideRequested, this,
            [this] { Q_EMIT pageRequested(PageId::Decide); });
    for (VerdictCard *card : cards()) {
        connect(card, &VerdictCard::questionRequested, this, &Page::questionRequested);
        connect(card, &VerdictCard::cellRequested, this, &Page::cellRequested);
        connect(card, &VerdictCard::placeRequested, this, &Page::placeRequested);
        connect(card, &VerdictCard::pageRequested, this, &Page::pageRequested);
        connect(card, &VerdictCard::profileRequested, this, &Page::profileRequested);
    }
    column()->addWidget(m_summary);
    m_rows->setSpacing(scaled(kGap));
    column()->addLayout(m_rows);
    column()->addStretch(1);
}

void VerdictPage::follow(DecisionDocument *document)
{
    ScrollPage::follow(document);
    if (document) { // an answer that is confirmed changes no score
        connect(document, &DecisionDocument::answerChanged, this, &VerdictPage::refresh);
    }
}

void VerdictPage::present()
{
    m_summary->present(*document());
    for (VerdictCard *card : cards()) {
        card->present(*document());
    }
    arrange();
    orderTabs(content());
}

std::vector<VerdictCard *> VerdictPage::cards() const
{
    return {m_missing, m_mustHaves,   m_robustness, m_reasons,    m_change,   m_valueCost,
            m_advice,  m_rivalAdvice, m_opinions,   m_foundation, m_published};
}

std::vector<VerdictCard *> VerdictPage::foldedCards() const
{
    const bool isClose = document() && document()->verdict().state() == decision::State::TooClose;
    if (isClose) {
        return {m_advice, m_rivalAdvice, m_opinions, m_foundation, m_published};
    }
    return {m_opinions, m_foundation, m_advice, m_rivalAdvice, m_published};
}

// What is missing comes before what there is; where two are level the reasons for either are the
// verdict, else its sureness stands beside the first of them.
std::vector<VerdictPage::Row> VerdictPage::mainRows() const
{
    using decision::State;
    const State state = document() ? document()->verdict().state() : State::NotEnoughAnswers;
    const bool areThree = width() >= scaled(kThreeColumnsFrom);
    if (width() < scaled(kTwoColumnsFrom)) {
        return {{{m_missing, 1}},
                {{m_mustHaves, 1}},
                {{m_reasons, 1}},
                {{m_robustness, 1}},
                {{m_change, 1}}};
    }
    if (state == State::NotEnoughAnswers) {
        return {{{m_missing, 1}, {m_robustness, 1}}};
    }
    if (state == State::NoFeasible) {
        return {{{m_mustHaves, 1}, {m_robustness, 1}}};
    }
    if (!areThree) {
        return {{{m_reasons, 17}, {m_robustness, 9}}, {{m_change, 1}}};
    }
    if (state == State::TooClose) {
        return {{{m_reasons, 17}, {m_change, 11}, {m_robustness, 10}}};
    }
    return {{{m_robustness, 10}, {m_reasons, 17}, {m_change, 11}}};
}

VerdictPage::Arrangement VerdictPage::wanted() const
{
    Arrangement result;
    result.rows = mainRows();
    result.rows.push_back({{m_valueCost, 1}});
    for (Row &row : result.rows) {
        std::erase_if(row, [](const auto &place) { return place.first->isHidden(); });
    }
    std::erase_if(result.rows, [](const Row &row) { return row.empty(); });
    // Beside each other in columns of their own, so that one that opens moves only what is below.
    const std::size_t columns = width() < scaled(kTwoColumnsFrom) ? 1 : 2;
    result.folds.resize(columns);
    std::size_t next = 0;
    for (VerdictCard *card : foldedCards()) {
        if (!card->isHidden()) {
            result.folds[next++ % columns].push_back(card);
        }
    }
    return result;
}

void VerdictPage::arrange()
{
    Arrangement arrangement = wanted();
    if (arrangement == m_arranged) {
        return;
    }
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row; // the layouts alone; their cards belong to the content
    }
    for (const Row &row : arrangement.rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(kGap));
        m_rows->addLayout(line);
        for (const auto &[card, parts] : row) {
            line->addWidget(card, parts);
        }
    }
    auto *folds = new QHBoxLayout;
    folds->setSpacing(scaled(kGap));
    m_rows->addLayout(folds);
    for (const auto &cardsOfColumn : arrangement.folds) {
        auto *below = new QVBoxLayout;
        below->setSpacing(scaled(kFoldGap));
        folds->addLayout(below, 1);
        for (VerdictCard *card : cardsOfColumn) {
            below->addWidget(card);
        }
        below->addStretch(1);
    }
    m_arranged = std::move(arrangement);
}

void VerdictPage::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    arrange();
    if (document()) {
        orderTabs(content());
    }
}

} // namespace steelyard
