// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace steelyard {

FlowLayout::FlowLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent)
    : ItemLayout(horizontalSpacing, verticalSpacing, parent)
{
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty()) {
            continue;
        }
        const int space = size.width() > 0 ? horizontalSpacing() : 0;
        size = QSize(size.width() + space + item->sizeHint().width(),
                     std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    // A line is placed when it is full, since its items are centred on its height, but for those
    // that are to lie at its top.
    std::vector<QLayoutItem *> line;
    int y = inside.top();
    int lineWidth = 0;
    int lineHeight = 0;
    const auto place = [&] {
        int x = inside.left();
        for (QLayoutItem *item : line) {
            const int width = std::min(item->sizeHint().width(), inside.width());
            const int height = heightOf(*item, width);
            const bool isTop = (item->alignment() & Qt::AlignTop) != 0;
            const QRect spot(x, y + (isTop ? 0 : (lineHeight - height) / 2), width, height);
            if (apply) {
                item->setGeometry(QStyle::visualRect(direction(), inside, spot));
            }
            x += width + horizontalSpacing();
        }
        line.clear();
    };
    for (QLayoutItem *item : items()) {
        if (item->isEmpty()) {
            continue;
        }
        const int width = std::min(item->sizeHint().width(), inside.width());
        const int height = heightOf(*item, width);
        if (!line.empty() && lineWidth + horizontalSpacing() + width > inside.width()) {
            place();
            y += lineHeight + verticalSpacing();
            lineWidth = lineHeight = 0;
        }
        lineWidth += (line.empty() ? 0 : horizontalSpacing()) + width;
        lineHeight = std::max(lineHeight, height);
        line.push_back(item);
    }
    place();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace steelyard
