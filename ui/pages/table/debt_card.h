// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace steelyard {

class DecisionDocument;
class StackBar;

// How much of the weight rests on what was measured, estimated and guessed, and on nothing; the
// part that was guessed without a source is the evidence debt. Compact it is that alone.
class DebtCard final : public Card
{
    Q_OBJECT

public:
    explicit DebtCard(QWidget *parent = nullptr);

    void showDebt(const DecisionDocument &document);
    void setCompact(bool compact);

private:
    QLabel *m_share;
    QLabel *m_sentence;
    StackBar *m_parts;
    QLabel *m_criteria;
    bool m_isEmpty = true; // there is no cell
    bool m_isCompact = false;
};

} // namespace steelyard
