// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/weights_page.h"

#include "decision/own_weights.h"
#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "ui/pages/standing_card.h"
#include "ui/pages/weights/order_card.h"
#include "ui/pages/weights/pairs_card.h"
#include "ui/pages/weights/points_card.h"
#include "ui/pages/weights/swing_card.h"
#include "ui/pages/weights/way_table.h"
#include "ui/pages/weights/weight_list.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "wording/wording.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace steelyard {

using decision::WeightWay;

namespace {

constexpr WeightWay kWays[] = {WeightWay::Order, WeightWay::Swing, WeightWay::Points,
                               WeightWay::Pairs};
constexpr int kStackBelow = 1000;

} // namespace

WeightsPage::WeightsPage(QWidget *parent)
    : ScrollPage(tr("Weights"), parent)
    , m_empty(new QWidget(content()))
    , m_body(new QWidget(content()))
    , m_way(new SegmentedControl(content()))
    , m_order(new OrderCard(m_body))
    , m_finer(new QWidget(m_body))
    , m_swing(new SwingCard(m_finer))
    , m_points(new PointsCard(m_finer))
    , m_pairs(new PairsCard(m_finer))
    , m_weights(new WeightList(m_body))
    , m_standing(new StandingCard(m_body))
    , m_ways(new WayTable(m_body))
    , m_doubt(new QFrame(content()))
    , m_doubtText(textLabel({}, "warning", m_doubt))
{
    column()->addWidget(makeHead());

    setRole(m_doubt, "banner");
    auto *holds = new QPushButton(tr("It holds"), m_doubt);
    holds->setProperty("compact", true);
    connect(holds, &QPushButton::clicked, this,
            [this] { OwnWeighing(*document()).hold(m_doubted); });
    auto *doubtRow = new QHBoxLayout(m_doubt);
    doubtRow->addWidget(m_doubtText, 1);
    doubtRow->addWidget(holds);
    column()->addWidget(m_doubt);

    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(textLabel(tr("There is nothing to weigh yet: a weight is one of several "
                                        "criteria’s."),
                                     "secondary", m_empty));
    auto *toTable = new QPushButton(tr("Go to the table"), m_empty);
    connect(toTable, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Table); });
    emptyColumn->addWidget(toTable, 0, Qt::AlignLeft);
    column()->addWidget(m_empty);

    auto *finers = new QVBoxLayout(m_finer);
    finers->setContentsMargins(0, 0, 0, 0);
    for (QWidget *finer : {static_cast<QWidget *>(m_swing), static_cast<QWidget *>(m_points),
                           static_cast<QWidget *>(m_pairs)}) {
        finers->addWidget(finer);
    }
    auto *cards = new QHBoxLayout;
    cards->addWidget(m_order, 5);
    cards->addWidget(m_finer, 9);
    cards->addWidget(m_weights, 7);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_standing, 3);
    foot->addWidget(m_ways, 2);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(scaled(16));
    body->addLayout(cards);
    body->addLayout(foot);
    stackBelow(kStackBelow, {m_head, cards, foot});
    column()->addWidget(m_body);
    column()->addStretch(1);
    setFocusProxy(m_order);
}

QWidget *WeightsPage::makeHead()
{
    auto *head = new QWidget(content());
    m_way->setAccessibleName(tr("Count by"));
    m_way->addSegment(tr("Order"));
    m_way->addSegment(tr("Swing"));
    m_way->addSegment(tr("Points"));
    m_way->addSegment(tr("Pairs"));
    connect(m_way, &SegmentedControl::activated, this,
            [this](int index) { OwnWeighing(*document()).setWay(kWays[index]); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(scaled(4));
    texts->addWidget(textLabel(tr("Weights"), "pageTitle", head));
    texts->addWidget(textLabel(tr("Put the criteria in order; that alone gives an honest verdict. "
                                  "Say more only where it helps."),
                               "secondary", head));
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->addLayout(texts, 1);
    auto *label = new QLabel(tr("Count by"), head);
    setRole(label, "small");
    m_head->addWidget(label, 0, Qt::AlignLeading | Qt::AlignBottom);
    m_head->addWidget(m_way, 0, Qt::AlignLeading | Qt::AlignBottom);
    return head;
}

void WeightsPage::follow(DecisionDocument *document)
{
    ScrollPage::follow(document);
    if (document) { // who leads is shown once it was asked what is expected
        connect(document, &DecisionDocument::recordChanged, this, &WeightsPage::refresh);
    }
}

void WeightsPage::present()
{
    const bool hasCriteria = document()->base().criteria.size() > 1;
    m_empty->setVisible(!hasCriteria);
    m_body->setVisible(hasCriteria);
    m_way->setEnabled(hasCriteria);
    showDoubt();
    if (!hasCriteria) {
        return;
    }
    const WeightWay way = document()->decision().weighing.way;
    showWay(way);
    m_order->showOrder(*document());
    m_swing->showSwings(*document());
    m_points->showPoints(*document());
    m_pairs->showPairs(*document());
    m_weights->showWeights(*document());
    m_standing->showVerdict(*document());
    m_ways->showWays(*document());
    orderTabs(content()); // the cards make rows as there are criteria
}

// Beside the order stands the way that counts; sentences where that is the order alone. Only its
// card takes room: that of the pairs is far higher than the others.
void WeightsPage::showWay(WeightWay way)
{
    for (int i = 0; i < int(std::size(kWays)); ++i) {
        if (kWays[i] == way) {
            m_way->setCurrentIndex(i);
        }
    }
    m_points->setVisible(way == WeightWay::Points);
    m_pairs->setVisible(way == WeightWay::Pairs);
    m_swing->setVisible(way == WeightWay::Order || way == WeightWay::Swing);
}

void WeightsPage::showDoubt()
{
    const std::vector<std::string> doubted =
        decision::weightsInDoubt(document()->base(), document()->decision());
    m_doubt->setVisible(!doubted.empty());
    if (doubted.empty()) {
        return;
    }
    m_doubted = doubted.front();
    const Wording wording = document()->wording();
    const auto &now =
        document()->base().criteria[document()->base().criterionIndex(m_doubted)].measure->ends;
    const auto &then = document()->decision().weighing.endsWhenWeighed.at(m_doubted);
    m_doubtText->setText(breakable(
        tr("%1 went from %2 to %3 when it was weighed, and goes from %4 to %5 now. Does its "
           "weight still hold?")
            .arg(wording.criterion(m_doubted), wording.numbers().level(then.worst),
                 wording.numbers().level(then.best), wording.numbers().level(now.worst),
                 wording.numbers().level(now.best))));
}

} // namespace steelyard
