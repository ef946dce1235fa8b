// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace steelyard {

// The names of the criteria over the start of a table that is scrolled sideways, so that a row is
// known by its name whichever option is looked at. Keys stay with the table.
class FrozenNames final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenNames(QTableView *table);

    void takeModel();                  // once the table has its own
    [[nodiscard]] int covered() const; // pixels of the table

private:
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QTableView *m_table;
};

} // namespace steelyard
