// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QStyledItemDelegate>

#include <utility>

namespace steelyard {

// Paints a cell of the grid in two lines: the text as it was typed with its signs, and under it the
// dot on its range, where right is better in every row. What was not read is marked and keeps its
// text. Editors are fields with the limits of what they edit.
class GridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Fills a weight's bar; false: it is the same.
    bool setLargestWeight(double weight)
    {
        return std::exchange(m_largestWeight, weight) != weight;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &area, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const;
    void paintWeight(QPainter &painter, const QRectF &area, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const;
    void paintCell(QPainter &painter, const QRectF &area, const QModelIndex &index,
                   const QStyleOptionViewItem &option) const;

    double m_largestWeight = 1;
};

// The crossed-out page of a finding without a source.
void drawNoSource(QPainter &painter, const QRectF &area, drawing::Scheme scheme);

} // namespace steelyard
