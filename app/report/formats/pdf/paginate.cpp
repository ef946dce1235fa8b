// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/page_items.h"

namespace steelyard::report::pdf {

namespace {

// One past the last item that has to stand on the same page as `first`.
std::size_t chainEnd(const PageItems &pageItems, std::size_t first)
{
    std::size_t end = first;
    while (end + 1 < pageItems.size() && pageItems[end].keepWithNext &&
           !pageItems[end + 1].startsPage) {
        ++end;
    }
    return end + 1;
}

double heightOf(const PageItems &pageItems, std::size_t first, std::size_t end, bool atTop)
{
    double height = 0;
    for (std::size_t i = first; i < end; ++i) {
        height += (i == first && atTop ? 0 : pageItems[i].before) + pageItems[i].height;
    }
    return height;
}

} // namespace

std::vector<Page> paginate(const PageItems &pageItems, const LayoutLimits &limits)
{
    std::vector<Page> pages(1);
    double y = 0;
    const auto newPage = [&](const PageItem &next) {
        pages.emplace_back();
        y = 0;
        if (next.head) {
            pages.back().push_back({next.head.get(), 0, true});
            y = next.head->height;
        }
    };
    const auto place = [&](const PageItem &pageItem) {
        if (!pages.back().empty()) {
            y += pageItem.before;
        }
        pages.back().push_back({&pageItem, y, false});
        y += pageItem.height;
    };
    for (std::size_t first = 0; first < pageItems.size();) {
        const std::size_t end = chainEnd(pageItems, first);
        const bool atTop = pages.back().empty();
        const bool fits = y + heightOf(pageItems, first, end, atTop) <= limits.height + 0.01;
        const bool isCramped = y + pageItems[first].minimumSpace > limits.height;
        if (!atTop && (pageItems[first].startsPage || isCramped || !fits)) {
            newPage(pageItems[first]);
        }
        // What is kept together may still be too much for one page: then it breaks where it must.
        for (std::size_t i = first; i < end; ++i) {
            const bool isFull =
                y + pageItems[i].before + pageItems[i].height > limits.height + 0.01;
            if (i > first && isFull && !pages.back().empty()) {
                newPage(pageItems[i]);
            }
            place(pageItems[i]);
        }
        first = end;
    }
    return pages;
}

} // namespace steelyard::report::pdf
