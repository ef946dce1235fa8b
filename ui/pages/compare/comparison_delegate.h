// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QStyledItemDelegate>

namespace steelyard {

// Paints the rows of the comparison: names and weights, and ratings as a dot on their scale with
// the plausible range, the number, the confidence and a flag where published claims differ.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLargestWeight(double weight) { m_largestWeight = weight; } // fills a weight's bar

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Canvas
    {
        QPainter &painter;
        QRectF area; // of the cell's contents
        drawing::Scheme scheme;
        bool isGroup;
        bool mirrored; // right-to-left: the order of things in a cell, never the scale itself
    };
    void paintName(const Canvas &canvas, const QString &name, int outdent) const;
    void paintWeight(const Canvas &canvas, const QModelIndex &index) const;
    void paintRating(const Canvas &canvas, const QModelIndex &index) const;

    double m_largestWeight = 1;
};

} // namespace steelyard
