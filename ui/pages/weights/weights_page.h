// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighing.h"
#include "ui/pages/scroll_page.h"

class QFrame;
class QLabel;

namespace steelyard {

class OrderCard;
class PairsCard;
class PointsCard;
class SegmentedControl;
class StandingCard;
class SwingCard;
class WayTable;
class WeightList;

// How criteria are weighed without questions: their order, which already gives a verdict, and finer
// ways for who wants them, side by side; one of them counts.
class WeightsPage final : public ScrollPage
{
    Q_OBJECT

public:
    explicit WeightsPage(QWidget *parent = nullptr);

protected:
    void follow(DecisionDocument *document) override;
    void present() override;

private:
    [[nodiscard]] QWidget *makeHead();
    void showWay(decision::WeightWay way);
    void showDoubt();

    QWidget *m_empty;
    QWidget *m_body;
    QBoxLayout *m_head = nullptr;
    SegmentedControl *m_way;
    OrderCard *m_order;
    QWidget *m_finer;
    SwingCard *m_swing;
    PointsCard *m_points;
    PairsCard *m_pairs;
    WeightList *m_weights;
    StandingCard *m_standing;
    WayTable *m_ways;
    QFrame *m_doubt;
    QLabel *m_doubtText;
    std::string m_doubted; // the first criterion whose weight is in doubt
};

} // namespace steelyard
