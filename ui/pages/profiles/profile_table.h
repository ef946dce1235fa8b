// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace steelyard {

// The numbers of a profile as a table that shows all its rows and shares its width among its
// columns; where they do not fit it scrolls sideways. The best rating of a group is bold.
class ProfileTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ProfileTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts();
    void fitColumns();

    bool m_overflows = false; // wider than the page: a bar to scroll takes room below
};

} // namespace steelyard
