// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/item_layout.h"

#include <QWidget>

namespace steelyard {

ItemLayout::ItemLayout(int horizontalSpacing, int verticalSpacing, QWidget *parent)
    : QLayout(parent)
    , m_horizontalSpacing(horizontalSpacing)
    , m_verticalSpacing(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

ItemLayout::~ItemLayout()
{
    for (QLayoutItem *item : m_items) {
        delete item;
    }
}

void ItemLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int ItemLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ItemLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *ItemLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

int ItemLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void ItemLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

Qt::LayoutDirection ItemLayout::direction() const
{
    return parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
}

int ItemLayout::heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace steelyard
