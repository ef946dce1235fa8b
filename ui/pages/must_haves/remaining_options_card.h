// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace steelyard {

class DecisionDocument;

// Who stays and what they leave to build, who is left out and why.
class RemainingOptionsCard final : public Card
{
    Q_OBJECT

public:
    explicit RemainingOptionsCard(QWidget *parent = nullptr);

    void present(const DecisionDocument &document);

private:
    QWidget *m_contents = nullptr;
};

} // namespace steelyard
