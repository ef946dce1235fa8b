// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace steelyard {

ColumnLayout::ColumnLayout(int leastWidth, int horizontalSpacing, int verticalSpacing,
                           QWidget *parent)
    : ItemLayout(horizontalSpacing, verticalSpacing, parent)
    , m_leastWidth(leastWidth)
{
}

QSize ColumnLayout::sizeHint() const
{
    const int width = count() * m_leastWidth + std::max(0, count() - 1) * horizontalSpacing();
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    QSize size(m_leastWidth, 0);
    for (const QLayoutItem *item : items()) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int ColumnLayout::arrange(const QRect &rect, bool apply) const
{
    if (items().empty()) {
        return 0;
    }
    const int least = minimumSize().width();
    const int columns = std::clamp(
        (rect.width() + horizontalSpacing()) / (least + horizontalSpacing()), 1, count());
    const int width = (rect.width() - (columns - 1) * horizontalSpacing()) / columns;
    int y = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int end = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < end; ++i) {
            height = std::max(height, heightOf(*itemAt(i), width));
        }
        for (int i = first; apply && i < end; ++i) {
            const int x = rect.left() + (i - first) * (width + horizontalSpacing());
            itemAt(i)->setGeometry(
                QStyle::visualRect(direction(), rect, QRect(x, y, width, height)));
        }
        y += height + verticalSpacing();
    }
    return y - verticalSpacing() - rect.top();
}

} // namespace steelyard
