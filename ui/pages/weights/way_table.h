// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

namespace steelyard {

class DecisionDocument;

// The ways to weigh side by side: how much is said by each, who leads by it, and which one counts.
// Who leads stays hidden while it is still to be asked what is expected.
class WayTable final : public Card
{
    Q_OBJECT

public:
    explicit WayTable(QWidget *parent = nullptr);

    void showWays(const DecisionDocument &document);

private:
    struct Row
    {
        QLabel *name;
        QLabel *said;
        QLabel *leader;
    };
    QLabel *m_leads; // over the leaders
    std::vector<Row> m_ways;
};

} // namespace steelyard
