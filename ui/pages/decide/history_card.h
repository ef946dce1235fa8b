// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace steelyard {

class DecisionDocument;

// What was changed since the verdict was first shown, the last first.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

private:
    QWidget *m_contents = nullptr;
};

} // namespace steelyard
