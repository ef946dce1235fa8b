// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_page.h"

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
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace steelyard {

namespace {

constexpr int kGap = 16;
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
    , m_opinions(new OpinionsCard(content()))
    , m_foundation(new FoundationCard(content()))
    , m_published(new PublishedCard(content()))
    , m_rows(new QVBoxLayout)
{
    connect(m_summary, &SummaryCard::questionRequested, this, &Page::questionRequested);
    for (VerdictCard *card : cards()) {
        connect(card, &VerdictCard::questionRequested, this, &Page::questionRequested);
        connect(card, &VerdictCard::cellRequested, this, &Page::cellRequested);
        connect(card, &VerdictCard::placeRequested, this, &Page::placeRequested);
    }
    column()->addWidget(m_summary);
    m_rows->setSpacing(scaled(kGap));
    column()->addLayout(m_rows);
    column()->addStretch(1);
}

void VerdictPage::follow(DecisionDocument *document)
{
    ScrollPage::follow(document);
    m_robustness->setDocument(document);
}

void VerdictPage::present()
{
    m_summary->present(*document());
    for (VerdictCard *card : cards()) {
        card->present(*document()); // in the order they are read, which is that of the Tab key
    }
    arrange();
}

std::vector<VerdictCard *> VerdictPage::cards() const
{
    const auto state =
        document() ? document()->verdict().state() : decision::State::NotEnoughAnswers;
    // What is missing comes before what there is; where two are level the reasons for either are
    // the verdict, else its sureness stands beside the first of them.
    if (state == decision::State::TooClose) {
        return {m_reasons, m_change,      m_robustness, m_missing,    m_mustHaves,
                m_advice,  m_rivalAdvice, m_opinions,   m_foundation, m_published};
    }
    return {m_missing,  m_mustHaves,  m_robustness, m_reasons,     m_change,
            m_opinions, m_foundation, m_advice,     m_rivalAdvice, m_published};
}

std::vector<VerdictPage::Row> VerdictPage::threeColumns() const
{
    using decision::State;
    switch (document() ? document()->verdict().state() : State::NotEnoughAnswers) {
    case State::TooClose:
        return {{{m_reasons, 10}, {m_change, 7}, {m_robustness, 7}},
                {{m_advice, 1}, {m_rivalAdvice, 1}},
                {{m_opinions, 1}, {m_foundation, 1}},
                {{m_published, 1}}};
    case State::NotEnoughAnswers:
        return {{{m_missing, 7}, {m_robustness, 10}, {m_foundation, 7}}, {{m_published, 1}}};
    case State::NoFeasible:
        return {{{m_mustHaves, 1}, {m_robustness, 1}}};
    case State::Clear: // little would change it: that needs no column of its own in the first row
        return {{{m_robustness, 7}, {m_reasons, 10}},
                {{m_change, 1}, {m_opinions, 1}, {m_foundation, 1}},
                {{m_advice, 7}, {m_published, 17}}};
    case State::Leaning:
        break;
    }
    return {{{m_robustness, 7}, {m_reasons, 10}, {m_change, 7}},
            {{m_opinions, 1}, {m_foundation, 1}},
            {{m_advice, 7}, {m_published, 17}}};
}

std::vector<VerdictPage::Row> VerdictPage::rows() const
{
    std::vector<Row> wanted;
    if (width() >= scaled(kThreeColumnsFrom)) {
        wanted = threeColumns();
    } else if (width() >= scaled(kTwoColumnsFrom)) {
        std::vector<VerdictCard *> shown = cards();
        std::erase_if(shown, [](const VerdictCard *card) { return card->isHidden(); });
        bool isOpen = false; // the last row has room for one more
        for (VerdictCard *card : shown) {
            // The one is wide and short, the other wide and long: beside either much stays empty.
            const bool isAlone = card == m_foundation || card == m_published;
            if (isOpen && !isAlone) {
                wanted.back().push_back({card, 1});
            } else {
                wanted.push_back({{card, 1}});
            }
            isOpen = !isOpen && !isAlone;
        }
    } else {
        for (VerdictCard *card : cards()) {
            wanted.push_back({{card, 1}});
        }
    }
    for (Row &row : wanted) {
        std::erase_if(row, [](const auto &place) { return place.first->isHidden(); });
    }
    std::erase_if(wanted, [](const Row &row) { return row.empty(); });
    return wanted;
}

void VerdictPage::arrange()
{
    const std::vector<Row> wanted = rows();
    if (wanted == m_arranged) {
        return;
    }
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row; // the layout alone; its cards belong to the content
    }
    for (const Row &row : wanted) {
        auto *line = new QHBoxLayout;
        line->setSpacing(scaled(kGap));
        m_rows->addLayout(line);
        for (const auto &[card, parts] : row) {
            line->addWidget(card, parts);
        }
    }
    m_arranged = wanted;
}

void VerdictPage::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    arrange();
}

} // namespace steelyard
