// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace steelyard {

class CapabilityRow;
class MustHaveModel;

// The capabilities one below the other: what is asked for, then the rest, most of it folded away.
class MustHaveList final : public Card
{
    Q_OBJECT

public:
    explicit MustHaveList(MustHaveModel *model, QWidget *parent = nullptr);

    void present(); // what the model says now of the same rows

private:
    void rebuild();
    void showRest(bool shown);
    void addRow(int row);

    MustHaveModel *m_model;
    QWidget *m_contents = nullptr;
    QWidget *m_rest = nullptr;
    QPushButton *m_more = nullptr;
    std::vector<CapabilityRow *> m_rows;
};

} // namespace steelyard
