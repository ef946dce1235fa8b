// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sticky_column.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace steelyard {

void StickyColumn::setGeometry(const QRect &rect)
{
    findPage();
    m_room = rect;
    const int height = std::min(contentHeight(rect.width()), rect.height());
    QVBoxLayout::setGeometry({rect.left(), rect.top() + shift(rect), rect.width(), height});
}

// Only when it is laid out for the first time is it known where it stands.
void StickyColumn::findPage()
{
    QWidget *content = parentWidget();
    if (m_page || content == nullptr || content->parentWidget() == nullptr) {
        return;
    }
    m_page = qobject_cast<QScrollArea *>(content->parentWidget()->parentWidget());
    if (m_page) {
        connect(m_page->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this] { setGeometry(m_room); });
    }
}

int StickyColumn::contentHeight(int width) const
{
    return hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
}

int StickyColumn::shift(const QRect &rect) const
{
    if (!m_page || count() == 0) {
        return 0;
    }
    // What does not fit into the window at once has to scroll like everything else.
    QLayoutItem *first = itemAt(0);
    const int needed = first->hasHeightForWidth() ? first->heightForWidth(rect.width())
                                                  : first->sizeHint().height();
    if (needed + 2 * spacing() > m_page->viewport()->height()) {
        return 0;
    }
    const int gone = m_page->verticalScrollBar()->value() + spacing() - rect.top();
    return std::clamp(gone, 0, std::max(0, rect.height() - contentHeight(rect.width())));
}

} // namespace steelyard
