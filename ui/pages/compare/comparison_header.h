// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace steelyard {

// Names of the options with their markers above the columns of the comparison. The first column's
// stays in sight as that column does.
class ComparisonHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget *parent = nullptr);

    // The column that the rows are ordered by, with an arrow; -1: none.
    void showOrder(int column, bool isReversed);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintArrow(QPainter &painter, const QRect &rect) const;

    int m_orderColumn = -1;
    bool m_isReversed = false;
};

} // namespace steelyard
