// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/page_items.h"

#include <QPen>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kSmall{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kLead{15, 22, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kKey{13, 18, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kValue{13, 18, QFont::Normal, Token::Text, false};

constexpr double kKeyWidth = 120;
constexpr double kGutter = 24;
constexpr double kKeyShare = 0.42; // of a column, at most
constexpr double kListIndent = 16; // of a list's text

void paintRule(QPainter &painter, QPointF from, double width)
{
    painter.setPen(QPen(ink(Token::Line), 1));
    painter.drawLine(from, from + QPointF(width, 0));
}

} // namespace

TextBoxPointer fittedBox(const Text &text, const TextStyle &style, double width,
                         const LayoutLimits &limits)
{
    const TextBoxPointer box = textBox(text, style, width);
    return limits.lines > 0 && box->lineCount() > limits.lines
               ? shortTextBox(text.plain(), style, width, limits.lines)
               : box;
}

void appendLines(PageItems &pageItems, const TextBoxPointer &box, double left, double before)
{
    const int count = box->lineCount();
    for (int line = 0; line < count; ++line) {
        PageItem pageItem;
        pageItem.height = box->lineHeight();
        pageItem.before = line == 0 ? before : 0;
        pageItem.keepWithNext = line + 1 < count && (line == 0 || line == count - 2);
        pageItem.paint = [box, line, left](QPainter &painter, QPointF at) {
            box->paintLine(painter, at + QPointF(left, 0), line);
        };
        pageItems.push_back(std::move(pageItem));
    }
}

void append(PageItems &pageItems, const LayoutLimits &limits, const Heading &heading)
{
    const bool isTitle = heading.level == 1;
    const TextStyle style = isTitle ? TextStyle{30, 38, QFont::DemiBold, Token::Text, false}
                                    : TextStyle{17, 24, QFont::DemiBold, Token::Text, false};
    const std::size_t first = pageItems.size();
    appendLines(pageItems, fittedBox(heading.text, style, limits.width, limits), 0,
                isTitle ? 40 : 22);
    pageItems[first].anchor = heading.anchor;
    for (std::size_t i = first; i < pageItems.size(); ++i) {
        pageItems[i].keepWithNext = true;
    }
    // A little room below that no page break can take.
    pageItems.back().height += isTitle ? 2 : 4;
}

void append(PageItems &pageItems, const LayoutLimits &limits, const Paragraph &paragraph)
{
    if (paragraph.text.isEmpty()) {
        return;
    }
    const TextStyle &style = paragraph.role == ParagraphRole::Lead    ? kLead
                             : paragraph.role == ParagraphRole::Small ? kSmall
                                                                      : kBody;
    const bool isSmall = paragraph.role == ParagraphRole::Small;
    const double before = paragraph.role == ParagraphRole::Lead ? 0 : isSmall ? 6 : 8;
    // About 90 characters are the most a line can have and still be read; what is small is looked
    // up, below tables as wide as the page.
    const double width = std::min(limits.width, style.size * (isSmall ? 62.0 : 46.0));
    appendLines(pageItems, fittedBox(paragraph.text, style, width, limits), 0, before);
    if (paragraph.role == ParagraphRole::Lead) {
        pageItems.back().height += 12;
        pageItems.back().keepWithNext = true;
    }
}

namespace {

QString markOf(const List &list, std::size_t item, const LayoutLimits &limits)
{
    if (!list.marks.isEmpty()) {
        return list.marks.value(static_cast<qsizetype>(item));
    }
    return list.isOrdered ? limits.locale.toString(static_cast<int>(item + 1)) + u'.'
                          : QStringLiteral("•");
}

// Items side by side, each whole: down the first column, then the next.
PageItems columnItems(const LayoutLimits &limits, const List &list)
{
    const auto columns = static_cast<std::size_t>(list.columns);
    const std::size_t rows = (list.items.size() + columns - 1) / columns;
    const double step = (limits.width + kGutter) / list.columns;
    PageItems pageItems;
    for (std::size_t row = 0; row < rows; ++row) {
        struct Item
        {
            TextBoxPointer mark;
            TextBoxPointer text;
        };
        std::vector<Item> items;
        double height = 0;
        for (std::size_t i = row; i < list.items.size(); i += rows) {
            items.push_back(
                {textBox(markOf(list, i, limits), kBody, kListIndent),
                 fittedBox(list.items[i], kBody, step - kGutter - kListIndent, limits)});
            height = std::max(height, items.back().text->height());
        }
        PageItem pageItem;
        pageItem.before = 4;
        pageItem.height = height;
        pageItem.keepWithNext = row + 1 < rows && (row == 0 || row + 2 == rows);
        pageItem.paint = [items, step](QPainter &painter, QPointF at) {
            for (const Item &item : items) {
                item.mark->paint(painter, at);
                item.text->paint(painter, at + QPointF(kListIndent, 0));
                at.rx() += step;
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
    return pageItems;
}

double heightWithRoomAbove(const PageItems &pageItems)
{
    return std::accumulate(pageItems.begin(), pageItems.end(), 0.0,
                           [](double sum, const PageItem &pageItem) {
                               return sum + pageItem.before + pageItem.height;
                           });
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const List &list)
{
    if (list.columns > 1 && list.instead.empty()) {
        // Long items break too often in a narrow column for it to save room.
        List single = list;
        single.columns = 1;
        PageItems below;
        append(below, limits, single);
        PageItems beside = columnItems(limits, list);
        PageItems &shorter =
            heightWithRoomAbove(beside) < heightWithRoomAbove(below) ? beside : below;
        std::move(shorter.begin(), shorter.end(), std::back_inserter(pageItems));
        return;
    }
    const bool isNotes = !list.marks.isEmpty();
    const TextStyle &style = isNotes ? kSmall : kBody;
    const double indent = isNotes ? 20 : kListIndent;
    std::size_t shown = list.items.size();
    if (limits.items > 0 && !list.instead.empty()) {
        shown = std::min(shown, static_cast<std::size_t>(limits.items));
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t first = pageItems.size();
        appendLines(pageItems, fittedBox(list.items[i], style, limits.width - indent, limits),
                    indent, isNotes ? 1 : 4);
        pageItems[first].anchor = list.anchors.value(static_cast<qsizetype>(i));
        const TextBoxPointer mark = textBox(markOf(list, i, limits), style, indent);
        pageItems[first].paint = [mark, text = pageItems[first].paint](QPainter &painter,
                                                                       QPointF at) {
            mark->paint(painter, at);
            text(painter, at);
        };
    }
    const std::size_t leftOut = list.items.size() - shown;
    if (leftOut < list.instead.size() && !list.instead[leftOut].isEmpty()) {
        appendLines(pageItems,
                    fittedBox(list.instead[leftOut], kSmall, limits.width - indent, limits), indent,
                    4);
    }
}

namespace {

// As many as asked for, or two where a word of a key would not fit between more.
int columnsOf(const KeyValues &facts, const LayoutLimits &limits)
{
    if (facts.columns <= 2) {
        return std::max(1, facts.columns);
    }
    const double width = (limits.width - kGutter * (facts.columns - 1)) / facts.columns;
    const auto fits = [room = width * kKeyShare - 8](const QString &word) {
        return widthOf(word, kKey) <= room;
    };
    return std::all_of(facts.rows.begin(), facts.rows.end(),
                       [&fits](const KeyValue &fact) {
                           const QStringList words = fact.key.split(u' ');
                           return std::all_of(words.begin(), words.end(), fits);
                       })
               ? facts.columns
               : 2;
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const KeyValues &facts)
{
    struct Fact
    {
        TextBoxPointer key;
        TextBoxPointer value;
    };
    const int columns = columnsOf(facts, limits);
    const double width = (limits.width - kGutter * (columns - 1)) / columns;
    // Keys side by side are as wide as the longest needs, up to their share.
    double keyWidth = kKeyWidth;
    const double padding = columns > 1 ? 9 : 13; // of a row, above and below its text
    if (columns > 1) {
        keyWidth = 64;
        for (const KeyValue &fact : facts.rows) {
            keyWidth = std::max(keyWidth, widthOf(fact.key, kKey) + 10);
        }
        keyWidth = std::min(keyWidth, width * kKeyShare);
    }
    for (std::size_t i = 0; i < facts.rows.size(); i += static_cast<std::size_t>(columns)) {
        std::vector<Fact> row;
        double height = 0;
        for (std::size_t j = i;
             j < facts.rows.size() && row.size() < static_cast<std::size_t>(columns); ++j) {
            row.push_back({fittedBox(facts.rows[j].key, kKey, keyWidth - 8, limits),
                           fittedBox(facts.rows[j].value, kValue, width - keyWidth, limits)});
            height = std::max({height, row.back().key->height(), row.back().value->height()});
        }
        if (height > limits.height * kTooHigh) { // no page may be able to hold it unbroken
            for (const Fact &fact : row) {
                appendLines(pageItems, fact.key, 0, padding);
                appendLines(pageItems, fact.value, keyWidth, 0);
            }
            continue;
        }
        PageItem pageItem;
        pageItem.before = i == 0 ? 18 : 0;
        pageItem.height = height + padding;
        // Two at each end stay together; a long list may break in between.
        pageItem.keepWithNext =
            i + static_cast<std::size_t>(columns) < facts.rows.size() &&
            (i == 0 || i + 2 * static_cast<std::size_t>(columns) >= facts.rows.size());
        pageItem.paint = [row, width, keyWidth, above = (padding + 1) / 2](QPainter &painter,
                                                                           QPointF at) {
            for (const Fact &fact : row) {
                paintRule(painter, at, width);
                fact.key->paint(painter, at + QPointF(0, above));
                fact.value->paint(painter, at + QPointF(keyWidth, above));
                at.rx() += width + kGutter;
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
}

} // namespace steelyard::report::pdf
