// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folding_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace steelyard {

FoldingLayout::FoldingLayout(int spacing, QWidget *parent)
    : ItemLayout(spacing, spacing, parent)
{
}

void FoldingLayout::add(QWidget *widget, int stretch)
{
    m_stretch.push_back(stretch);
    addWidget(widget);
}

std::vector<int> FoldingLayout::widths(int room) const
{
    const auto shown = static_cast<int>(std::count_if(
        items().begin(), items().end(), [](const QLayoutItem *item) { return !item->isEmpty(); }));
    const int free = room - std::max(0, shown - 1) * horizontalSpacing();
    const int stretch = std::accumulate(m_stretch.begin(), m_stretch.end(), 0);
    std::vector<int> least;
    std::vector<int> wanted;
    for (std::size_t i = 0; i < items().size(); ++i) {
        const QLayoutItem *item = items()[i];
        least.push_back(item->isEmpty() ? 0 : item->minimumSize().width());
        const int hint = item->isEmpty() ? 0 : item->sizeHint().width();
        wanted.push_back(m_stretch[i] > 0 ? least.back() : std::max(hint, least.back()));
    }
    const int needed = std::accumulate(least.begin(), least.end(), 0);
    if (needed > free) {
        return {};
    }
    // What does not stretch is as wide as it likes where the others have their least.
    std::vector<int> result =
        std::accumulate(wanted.begin(), wanted.end(), 0) <= free ? wanted : least;
    const int left = free - std::accumulate(result.begin(), result.end(), 0);
    for (std::size_t i = 0; i < result.size() && stretch > 0; ++i) {
        result[i] += left * m_stretch[i] / stretch;
    }
    return result;
}

QSize FoldingLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : items()) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

QSize FoldingLayout::sizeHint() const
{
    QSize size;
    int shown = 0;
    for (const QLayoutItem *item : items()) {
        if (!item->isEmpty()) {
            size = {size.width() + item->sizeHint().width(),
                    std::max(size.height(), item->sizeHint().height())};
            ++shown;
        }
    }
    return size + QSize(std::max(0, shown - 1) * horizontalSpacing(), 0);
}

int FoldingLayout::arrange(const QRect &rect, bool apply) const
{
    const std::vector<int> beside = widths(rect.width());
    const bool isBeside = !beside.empty();
    std::vector<QRect> places;
    int x = rect.left();
    int y = rect.top();
    int bottom = y;
    for (std::size_t i = 0; i < items().size(); ++i) {
        const int width = isBeside ? beside[i] : rect.width();
        const int height = items()[i]->isEmpty() ? 0 : heightOf(*items()[i], width);
        places.emplace_back(x, y, width, height);
        bottom = std::max(bottom, y + height);
        if (!items()[i]->isEmpty() && isBeside) {
            x += width + horizontalSpacing();
        } else if (!items()[i]->isEmpty()) {
            y += height + verticalSpacing();
        }
    }
    for (std::size_t i = 0; apply && i < items().size(); ++i) {
        if (isBeside) { // cards beside each other are of one height
            places[i].setHeight(bottom - rect.top());
        }
        items()[i]->setGeometry(QStyle::visualRect(direction(), rect, places[i]));
    }
    return bottom - rect.top();
}

} // namespace steelyard
