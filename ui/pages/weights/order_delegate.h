// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace steelyard {

// Draws one criterion of the order: its place in a box, its name in as many lines as it needs, and
// under it the ends of its scale. DisplayRole is the name.
class OrderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int EndsRole = Qt::UserRole + 1;

    explicit OrderDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QAbstractItemView *m_view;
};

} // namespace steelyard
