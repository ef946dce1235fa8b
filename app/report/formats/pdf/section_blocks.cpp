// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"

#include <algorithm>
#include <array>
#include <map>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kCaption{12, 17, QFont::Normal, Token::TextSecondary, false};

double heightOnPage(const PageItems &pageItems)
{
    double height = 0;
    for (std::size_t i = 0; i < pageItems.size(); ++i) {
        height += pageItems[i].height + (i > 0 ? pageItems[i].before : 0);
    }
    return height;
}

// The sign of the option a section is about, in the room before its title.
void addSign(PageItem &title, const Option &option)
{
    title.paint = [paint = title.paint, option](QPainter &painter, QPointF at) {
        const auto state = markerState(option);
        drawing::drawMarker(painter, at + QPointF(11, 19), 20, option.slot, drawing::Scheme::Print,
                            state);
        paint(painter, at);
    };
}

void appendTitle(PageItems &pageItems, const LayoutLimits &limits, const Section &section)
{
    const bool hasSign = section.option && section.option->slot >= 0;
    const std::size_t first = pageItems.size();
    if (!hasSign) {
        append(pageItems, limits, Heading{1, section.title, section.anchor});
        return;
    }
    constexpr double kIndent = 34;
    PageItems title;
    LayoutLimits narrow = limits;
    narrow.width -= kIndent;
    append(title, narrow, Heading{1, section.title, section.anchor});
    for (PageItem &pageItem : title) {
        pageItem.paint = [paint = pageItem.paint](QPainter &painter, QPointF at) {
            paint(painter, at + QPointF(kIndent, 0));
        };
        pageItems.push_back(std::move(pageItem));
    }
    addSign(pageItems[first], *section.option);
}

PageItems itemsOf(const Section &section, const LayoutLimits &limits)
{
    PageItems pageItems;
    appendTitle(pageItems, limits, section);
    for (const Block &block : section.blocks) {
        std::visit([&](const auto &content) { append(pageItems, limits, content); }, block);
    }
    return pageItems;
}

int longestShortened(const Section &section)
{
    std::size_t most = 1;
    for (const Block &block : section.blocks) {
        if (const auto *list = std::get_if<List>(&block); list && !list->instead.empty()) {
            most = std::max(most, list->items.size());
        }
    }
    return static_cast<int>(most);
}

// Everything smaller: laid out in an area larger by as much.
void scaleDown(PageItem &pageItem, double scale)
{
    pageItem.height *= scale;
    pageItem.before *= scale;
    pageItem.paint = [paint = std::move(pageItem.paint), scale](QPainter &painter, QPointF at) {
        painter.translate(at);
        painter.scale(scale, scale);
        paint(painter, {});
    };
}

PageItems scaledItems(const Section &section, LayoutLimits limits, double scale)
{
    limits.width /= scale;
    limits.height /= scale;
    PageItems pageItems = itemsOf(section, limits);
    std::map<const PageItem *, std::shared_ptr<const PageItem>>
        heads; // of tables; their rows share them
    for (PageItem &pageItem : pageItems) {
        scaleDown(pageItem, scale);
        if (!pageItem.head) {
            continue;
        }
        std::shared_ptr<const PageItem> &scaled = heads[pageItem.head.get()];
        if (!scaled) {
            PageItem head = *pageItem.head;
            scaleDown(head, scale);
            scaled = std::make_shared<const PageItem>(std::move(head));
        }
        pageItem.head = scaled;
    }
    return pageItems;
}

// Gentle means first: less of a list, then less room between blocks, then smaller, then fewer lines
// of a text.
PageItems onePageItems(const Section &section, LayoutLimits limits)
{
    struct Means
    {
        int lines;
        double spacing;
        double scale;
        int leastItems;
    };
    constexpr std::array<Means, 7> kMeans{{{0, 1, 1, 2},
                                           {0, 0.6, 1, 2},
                                           {0, 0.6, 0.94, 2},
                                           {0, 0.5, 0.88, 1},
                                           {3, 0.5, 0.88, 1},
                                           {2, 0.5, 0.88, 1},
                                           {1, 0.5, 0.88, 1}}};
    const int most = longestShortened(section);
    PageItems pageItems;
    for (const Means &means : kMeans) {
        for (int items = most; items >= std::min(most, means.leastItems); --items) {
            limits.lines = means.lines;
            limits.items = items;
            pageItems = means.scale < 1 ? scaledItems(section, limits, means.scale)
                                        : itemsOf(section, limits);
            for (PageItem &pageItem : pageItems) {
                pageItem.before *= means.spacing;
            }
            if (heightOnPage(pageItems) <= limits.height) {
                return pageItems;
            }
        }
    }
    return pageItems;
}

// A last page with little on it is worse than type a little smaller.
PageItems shrunkItems(const Section &section, const LayoutLimits &limits)
{
    constexpr double kCloser = 0.6; // of the room between blocks
    constexpr double kClosest = 0.45;
    constexpr double kSmallest = 0.86; // 9 points; what is looked up, as an option, may go below
    PageItems plain = itemsOf(section, limits);
    const std::size_t pages = paginate(plain, limits).size();
    if (pages < 2) {
        return plain;
    }
    for (const double scale : {1.0, 0.95, 0.9, 0.86, 0.82, 0.8}) {
        if (scale < kSmallest && !section.option) {
            break;
        }
        PageItems closer = scale < 1 ? scaledItems(section, limits, scale) : plain;
        for (PageItem &pageItem : closer) {
            pageItem.before *= scale < kSmallest ? kClosest : kCloser;
        }
        if (paginate(closer, limits).size() < pages) {
            return closer;
        }
    }
    return plain;
}

PageItems fittedItems(const Section &section, const LayoutLimits &limits)
{
    if (section.onePage) {
        return onePageItems(section, limits);
    }
    return section.mayShrink ? shrunkItems(section, limits) : itemsOf(section, limits);
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const Section &section)
{
    PageItems own = fittedItems(section, limits);
    own.front().startsPage = section.ownPage;
    own.front().minimumSpace = limits.height / 3;
    pageItems.insert(pageItems.end(), std::make_move_iterator(own.begin()),
                     std::make_move_iterator(own.end()));
}

void appendCaption(PageItems &pageItems, const LayoutLimits &limits, const Caption &caption,
                   bool isAbove)
{
    if (caption.text.isEmpty()) {
        return;
    }
    Text text;
    text.addStrong(caption.label);
    text.add(QStringLiteral("  ") + caption.text);
    if (!isAbove && !pageItems.empty()) {
        pageItems.back().keepWithNext = true;
    }
    const std::size_t first = pageItems.size();
    appendLines(pageItems, textBox(text, kCaption, limits.width), 0, isAbove ? 14 : 4);
    pageItems[first].anchor = caption.anchor;
    for (std::size_t i = first; isAbove && i < pageItems.size(); ++i) {
        pageItems[i].keepWithNext = true;
    }
    pageItems.back().height += isAbove ? 2 : 10;
}

} // namespace steelyard::report::pdf
