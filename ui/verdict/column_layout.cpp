// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/column_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace steelyard {

ColumnLayout::ColumnLayout(int leastWidth, int horizontalSpacing, int verticalSpacing,
                           QWidget *parent)
    : QLayout(parent)
    , m_leastWidth(leastWidth)
    , m_horizontalSpacing(horizontalSpacing)
    , m_verticalSpacing(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

ColumnLayout::~ColumnLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int ColumnLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int ColumnLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnLayout::sizeHint() const
{
    const int width = count() * m_leastWidth + std::max(0, count() - 1) * m_horizontalSpacing;
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    QSize size(m_leastWidth, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ColumnLayout::arrange(const QRect &rect, bool apply) const
{
    if (m_items.empty())
        return 0;
    const int least = minimumSize().width();
    const int columns = std::clamp(
        (rect.width() + m_horizontalSpacing) / (least + m_horizontalSpacing), 1, count());
    const int width = (rect.width() - (columns - 1) * m_horizontalSpacing) / columns;
    const auto direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    int y = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int end = std::min(first + columns, count());
        int height = 0;
        for (int i = first; i < end; ++i) {
            const QLayoutItem *item = itemAt(i);
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width)
                                                                : item->sizeHint().height());
        }
        for (int i = first; apply && i < end; ++i) {
            const int x = rect.left() + (i - first) * (width + m_horizontalSpacing);
            itemAt(i)->setGeometry(QStyle::visualRect(direction, rect, QRect(x, y, width, height)));
        }
        y += height + m_verticalSpacing;
    }
    return y - m_verticalSpacing - rect.top();
}

} // namespace steelyard
