// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

namespace steelyard {

class DecisionDocument;

// The ways to weigh side by side: how much is said by each, who leads by it, and which one counts.
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
    std::vector<Row> m_ways;
};

} // namespace steelyard
