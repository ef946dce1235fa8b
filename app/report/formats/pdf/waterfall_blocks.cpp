// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/waterfall.h"
#include "report/formats/pdf/page_items.h"
#include "report/formats/pdf/tagged_writer.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kSum{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr double kColumnGap = 28;
constexpr double kMostOfPage = 0.9;  // above, columns break as what stands below each other does
constexpr double kLeastColumn = 180; // below, columns stand below each other

double heightWithin(const PageItems &pageItems)
{
    double height = 0;
    for (std::size_t i = 0; i < pageItems.size(); ++i) {
        height += pageItems[i].height + (i > 0 ? pageItems[i].before : 0);
    }
    return height;
}

void paintItems(QPainter &painter, QPointF at, const PageItems &pageItems)
{
    for (std::size_t i = 0; i < pageItems.size(); ++i) {
        at.ry() += i > 0 ? pageItems[i].before : 0;
        painter.save();
        pageItems[i].paint(painter, at);
        painter.restore();
        at.ry() += pageItems[i].height;
    }
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const WaterfallFigure &figure)
{
    TagDetails details;
    details.alternative = figure.alternative;
    const TagPointer tag = newTag("Figure", limits.tag, details);
    const QFont font = fontOf(kBody);
    const double width = limits.width;
    PageItem pageItem;
    pageItem.before = 4;
    pageItem.height = drawing::waterfallHeight(figure.content, width, font);
    pageItem.keepWithNext = !figure.sum.isEmpty();
    pageItem.paint = [=, content = figure.content, height = pageItem.height](QPainter &painter,
                                                                             QPointF at) {
        const QRectF area(at, QSizeF(width, height));
        const PaintedAs painted(painter, tag, area);
        drawing::drawWaterfall(painter, area, content, font, drawing::Scheme::Print);
    };
    pageItems.push_back(std::move(pageItem));
    if (!figure.sum.isEmpty()) {
        appendLines(pageItems, fittedBox(figure.sum, kSum, width, limits, newTag("P", limits.tag)),
                    0, 2);
    }
    appendCaption(pageItems, limits, figure.caption, false, newTag("P", limits.tag));
}

void append(PageItems &pageItems, const LayoutLimits &limits, const SideBySide &sides)
{
    const auto count = static_cast<double>(sides.columns.size());
    const double width = sides.columns.size() == 1
                             ? limits.width
                             : (limits.width - kColumnGap * (count - 1)) / std::max(1.0, count);
    LayoutLimits inner = limits;
    inner.width = width;
    std::vector<PageItems> columns;
    double height = 0;
    for (const std::vector<SideBySide::Inner> &column : sides.columns) {
        PageItems items;
        bool followsHeading = false;
        for (const SideBySide::Inner &block : column) {
            const std::size_t first = items.size();
            std::visit([&](const auto &content) { append(items, inner, content); }, block);
            if (followsHeading && first < items.size()) {
                items[first].before = std::min(items[first].before, kBelowHeading);
            }
            followsHeading = std::holds_alternative<Heading>(block);
        }
        height = std::max(height, heightWithin(items));
        columns.push_back(std::move(items));
    }
    // What no page may be able to hold unbroken, and columns too narrow to read.
    if (height > limits.height * kMostOfPage || width < kLeastColumn) {
        for (const std::vector<SideBySide::Inner> &column : sides.columns) {
            for (const SideBySide::Inner &block : column) {
                std::visit([&](const auto &content) { append(pageItems, limits, content); }, block);
            }
        }
        return;
    }
    PageItem pageItem;
    pageItem.before = 18;
    pageItem.height = height;
    pageItem.paint = [columns, width](QPainter &painter, QPointF at) {
        for (const PageItems &items : columns) {
            paintItems(painter, at, items);
            at.rx() += width + kColumnGap;
        }
    };
    pageItems.push_back(std::move(pageItem));
}

} // namespace steelyard::report::pdf
