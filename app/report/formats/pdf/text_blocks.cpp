// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/shortening.h"
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
constexpr double kMostShare = 0.6; // so that no word of a key breaks
constexpr double kListIndent = 16; // of a list's text

void paintRule(QPainter &painter, QPointF from, double width)
{
    painter.setPen(QPen(ink(Token::Line), 1));
    painter.drawLine(from, from + QPointF(width, 0));
}

} // namespace

TextBoxPointer fittedBox(const Text &text, const TextStyle &style, double width,
                         const LayoutLimits &limits, const TagPointer &tag)
{
    const TextBoxPointer box = textBox(text, style, width, tag);
    return limits.lines > 0 && box->lineCount() > limits.lines
               ? shortTextBox(text.plain(), style, width, limits.lines, tag)
               : box;
}

FactTags factTags(const TagPointer &table)
{
    const TagPointer row = newTag("TR", table);
    TagDetails head;
    head.scope = "Row";
    const TagPointer key = newTag("TH", row, head);
    return {key, newTag("TD", row)};
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
    const TagPointer tag = newTag(isTitle ? "H1" : heading.level == 2 ? "H2" : "H3", limits.tag);
    appendLines(pageItems, fittedBox(heading.text, style, limits.width, limits, tag), 0,
                isTitle ? 40 : 22);
    pageItems[first].anchor = heading.anchor;
    pageItems[first].title = heading.text;
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
    const TagPointer tag = newTag("P", limits.tag);
    appendLines(pageItems, fittedBox(paragraph.text, style, width, limits, tag), 0, before);
    if (paragraph.role == ParagraphRole::Lead) {
        pageItems.back().height += 12;
        pageItems.back().keepWithNext = true;
    }
}

void appendBelow(PageItems &pageItems, const LayoutLimits &limits, const Text &text, double left)
{
    if (text.isEmpty()) {
        return;
    }
    if (!pageItems.empty()) {
        pageItems.back().keepWithNext = true;
    }
    appendLines(pageItems,
                fittedBox(text, kSmall, limits.width - left, limits, newTag("P", limits.tag)), left,
                4);
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

struct ItemTags
{
    TagPointer mark;
    TagPointer text;
};

// In the order of the items, wherever they stand.
std::vector<ItemTags> itemTags(const LayoutLimits &limits, const List &list)
{
    TagDetails details;
    details.numbering = list.isOrdered || !list.marks.isEmpty() ? "Decimal" : "Disc";
    const TagPointer whole = newTag("L", limits.tag, details);
    std::vector<ItemTags> tags;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const TagPointer item = newTag("LI", whole);
        const TagPointer mark = newTag("Lbl", item);
        tags.push_back({mark, newTag("LBody", item)});
    }
    return tags;
}

// Items side by side, each whole: down the first column, then the next.
PageItems columnItems(const LayoutLimits &limits, const List &list)
{
    const auto columns = static_cast<std::size_t>(list.columns);
    const std::size_t rows = (list.items.size() + columns - 1) / columns;
    const double step = (limits.width + kGutter) / list.columns;
    const std::vector<ItemTags> tags = itemTags(limits, list);
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
            items.push_back({textBox(markOf(list, i, limits), kBody, kListIndent, tags[i].mark),
                             fittedBox(list.items[i], kBody, step - kGutter - kListIndent, limits,
                                       tags[i].text)});
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
    const std::vector<ItemTags> tags = itemTags(limits, list);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const std::size_t first = pageItems.size();
        appendLines(pageItems,
                    fittedBox(list.items[i], style, limits.width - indent, limits, tags[i].text),
                    indent, isNotes ? 1 : 4);
        pageItems[first].anchor = list.anchors.value(static_cast<qsizetype>(i));
        pageItems[first].title = list.items[i].plain();
        const TextBoxPointer mark = textBox(markOf(list, i, limits), style, indent, tags[i].mark);
        pageItems[first].paint = [mark, text = pageItems[first].paint](QPainter &painter,
                                                                       QPointF at) {
            mark->paint(painter, at);
            text(painter, at);
        };
    }
    appendBelow(pageItems, limits, textBelow(list), indent);
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

// Of all values, however long.
double longestWord(const KeyValues &facts)
{
    double longest = 0;
    for (const KeyValue &fact : facts.rows) {
        const QStringList words = fact.value.plain().split(u' ');
        for (const QString &any : words) {
            longest = std::max(longest, widthOf(any, kValue) + 1);
        }
    }
    return longest;
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
    // Keys are as wide as the longest needs, up to their share or to the longest word of any.
    double keyWidth = columns > 1 ? 64 : kKeyWidth;
    constexpr double padding = 9; // of a row, above and below its text
    double word = 0;
    for (const KeyValue &fact : facts.rows) {
        keyWidth = std::max(keyWidth, widthOf(fact.key, kKey) + 10);
        for (const QString &part : fact.key.split(u' ')) {
            word = std::max(word, widthOf(part, kKey) + 10);
        }
    }
    keyWidth = std::min(keyWidth, std::max(width * kKeyShare, std::min(word, width * kMostShare)));
    // A hash stays on one line if the words of all keys leave it the room.
    if (const double room = width - longestWord(facts); columns == 1 && room >= word) {
        keyWidth = std::min(keyWidth, room);
    }
    const TagPointer table = newTag("Table", limits.tag);
    for (std::size_t i = 0; i < facts.rows.size(); i += static_cast<std::size_t>(columns)) {
        std::vector<Fact> row;
        double height = 0;
        for (std::size_t j = i;
             j < facts.rows.size() && row.size() < static_cast<std::size_t>(columns); ++j) {
            const FactTags tags = factTags(table);
            row.push_back(
                {fittedBox(facts.rows[j].key, kKey, keyWidth - 8, limits, tags.key),
                 fittedBox(facts.rows[j].value, kValue, width - keyWidth, limits, tags.value)});
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
