// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/page_items.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kFieldLabel{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kWritten{14, 20, QFont::Normal, Token::Text, false};
constexpr double kPenLine = 30; // room for a line written by hand
constexpr double kFormGap = 24;

struct Laid
{
    TextBoxPointer label;
    TextBoxPointer value;
    int lines = 0; // to write on
};

// What is there above its line, with room for a hand, and whose it is below.
PageItem signedRow(const std::vector<Laid> &row, double width)
{
    double above = kPenLine;
    double below = 0;
    for (const Laid &laid : row) {
        above = std::max(above, laid.value->height() + 8);
        below = std::max(below, laid.label->height());
    }
    PageItem pageItem;
    pageItem.before = 14;
    pageItem.height = above + 4 + below;
    pageItem.paint = [row, width, above](QPainter &painter, QPointF at) {
        for (const Laid &laid : row) {
            painter.setPen(QPen(ink(Token::LineStrong), 1));
            const QPointF from = at + QPointF(0, above);
            painter.drawLine(from, from + QPointF(width, 0));
            // The label names what stands above it.
            laid.label->paint(painter, from + QPointF(0, 4));
            laid.value->paint(painter, from - QPointF(0, laid.value->height() + 3));
            at.rx() += width + kFormGap;
        }
    };
    return pageItem;
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const Form &form)
{
    const auto columns = static_cast<std::size_t>(std::max(1, form.columns));
    const double width =
        (limits.width - kFormGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    const TagPointer table = newTag("Table", limits.tag);
    for (std::size_t i = 0; i < form.fields.size(); i += columns) {
        std::vector<Laid> row;
        double height = 0;
        for (std::size_t j = i; j < std::min(i + columns, form.fields.size()); ++j) {
            const Form::Field &field = form.fields[j];
            const FactTags tags = factTags(table);
            Laid laid{textBox(field.label, kFieldLabel, width, tags.key),
                      textBox(field.value, kWritten, width, tags.value),
                      field.value.isEmpty() ? std::max(1, field.lines) : 0};
            height = std::max(height,
                              laid.label->height() + (laid.lines > 0 ? kPenLine * laid.lines
                                                                     : laid.value->height() + 8));
            row.push_back(std::move(laid));
        }
        if (height > limits.height * kTooHigh) { // no page may be able to hold it unbroken
            for (const Laid &laid : row) {
                appendLines(pageItems, laid.label, 0, 10);
                appendLines(pageItems, laid.value, 0, 0);
            }
            continue;
        }
        if (form.isSigned) {
            pageItems.push_back(signedRow(row, width));
            continue;
        }
        PageItem pageItem;
        pageItem.before = 10;
        pageItem.height = height;
        pageItem.paint = [row, width, height](QPainter &painter, QPointF at) {
            painter.setPen(QPen(ink(Token::LineStrong), 1));
            for (const Laid &laid : row) {
                for (int line = 0; line < std::max(1, laid.lines); ++line) {
                    const QPointF from = at + QPointF(0, height - kPenLine * line);
                    painter.setPen(QPen(ink(Token::LineStrong), 1));
                    painter.drawLine(from, from + QPointF(width, 0));
                }
                laid.label->paint(painter, at);
                laid.value->paint(painter, at + QPointF(0, laid.label->height()));
                at.rx() += width + kFormGap;
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
}

void append(PageItems &pageItems, const LayoutLimits &limits, const Contents &contents)
{
    constexpr double kNumberWidth = 48;
    const TagPointer outer = newTag("TOC", limits.tag);
    TagPointer inner; // of what belongs to the entry before
    for (const Contents::Entry &entry : contents.entries) {
        const bool isInner = entry.level > 1;
        const double indent = isInner ? 20 : 0;
        const TextStyle style{isInner ? 13 : 14, isInner ? 22.0 : 28.0,
                              isInner ? QFont::Normal : QFont::Medium, Token::Text, false};
        if (isInner && !inner) {
            inner = newTag("TOC", outer);
        } else if (!isInner) {
            inner = nullptr;
        }
        // Title and number are one link.
        TagDetails details;
        details.link = u'#' + entry.anchor;
        const TagPointer item = newTag("TOCI", isInner ? inner : outer);
        const TagPointer link = newTag("Link", newTag("Reference", item), details);
        const auto title = textBox(entry.title, style, limits.width - indent - kNumberWidth, link);
        PageItem pageItem;
        pageItem.height = title->height();
        pageItem.paint = [=, numbers = limits.pageNumbers, locale = limits.locale,
                          width = limits.width](QPainter &painter, QPointF at) {
            title->paint(painter, at + QPointF(indent, 0));
            const auto found =
                numbers ? numbers->find(entry.anchor) : PageNumbers::const_iterator();
            if (!numbers || found == numbers->end()) {
                return;
            }
            TextStyle right = style;
            right.right = true;
            textBox(locale.toString(found->second), right, kNumberWidth, link)
                ->paint(painter, at + QPointF(width - kNumberWidth, 0));
            // Dots lead the eye from the title to its page.
            const double from = indent + title->usedWidth() + 10;
            QPen dots(ink(Token::LineStrong), 1, Qt::DotLine);
            dots.setDashPattern({1, 4});
            painter.setPen(dots);
            const double y = at.y() + title->height() - (isInner ? 7 : 10);
            painter.drawLine(QPointF(at.x() + from, y),
                             QPointF(at.x() + width - kNumberWidth + 12, y));
        };
        pageItems.push_back(std::move(pageItem));
    }
}

} // namespace steelyard::report::pdf
