// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pieces.h"

#include <QPen>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kBody{14, 20, QFont::Normal, Token::Text, false};
constexpr TextStyle kSmall{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kLead{15, 22, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kKey{13, 18, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kValue{13, 18, QFont::Normal, Token::Text, false};

constexpr double kKeyWidth = 120;
constexpr double kGutter = 24;
constexpr double kKeyShare = 0.42; // of a column, at most
constexpr double kIndent = 16;     // of a list's text
constexpr double kTooHigh = 0.4;   // of a page: rows above break within

void paintRule(QPainter &painter, QPointF from, double width)
{
    painter.setPen(QPen(ink(Token::Line), 1));
    painter.drawLine(from, from + QPointF(width, 0));
}

} // namespace

TextBoxPointer fittedBox(const Text &text, const TextStyle &style, double width, const Sheet &sheet)
{
    const TextBoxPointer box = textBox(text, style, width);
    return sheet.lines > 0 && box->lineCount() > sheet.lines
               ? shortTextBox(text.plain(), style, width, sheet.lines)
               : box;
}

void appendLines(Pieces &pieces, const TextBoxPointer &box, double left, double before)
{
    const int count = box->lineCount();
    for (int line = 0; line < count; ++line) {
        Piece piece;
        piece.height = box->lineHeight();
        piece.before = line == 0 ? before : 0;
        piece.keepWithNext = line + 1 < count && (line == 0 || line == count - 2);
        piece.paint = [box, line, left](QPainter &painter, QPointF at) {
            box->paintLine(painter, at + QPointF(left, 0), line);
        };
        pieces.push_back(std::move(piece));
    }
}

void append(Pieces &pieces, const Sheet &sheet, const Heading &heading)
{
    const bool isTitle = heading.level == 1;
    const TextStyle style = isTitle ? TextStyle{30, 38, QFont::DemiBold, Token::Text, false}
                                    : TextStyle{17, 24, QFont::DemiBold, Token::Text, false};
    const std::size_t first = pieces.size();
    appendLines(pieces, fittedBox(heading.text, style, sheet.width, sheet), 0, isTitle ? 40 : 22);
    pieces[first].anchor = heading.anchor;
    for (std::size_t i = first; i < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
    // A little room below that no page break can take.
    pieces.back().height += isTitle ? 2 : 4;
}

void append(Pieces &pieces, const Sheet &sheet, const Paragraph &paragraph)
{
    if (paragraph.text.isEmpty())
        return;
    const TextStyle &style = paragraph.role == ParagraphRole::Lead    ? kLead
                             : paragraph.role == ParagraphRole::Small ? kSmall
                                                                      : kBody;
    const bool isSmall = paragraph.role == ParagraphRole::Small;
    const double before = paragraph.role == ParagraphRole::Lead ? 0 : isSmall ? 6 : 8;
    // About 90 characters are the most a line can have and still be read; what is small is looked
    // up, below tables as wide as the page.
    const double width = std::min(sheet.width, style.size * (isSmall ? 62.0 : 46.0));
    appendLines(pieces, fittedBox(paragraph.text, style, width, sheet), 0, before);
    if (paragraph.role == ParagraphRole::Lead) {
        pieces.back().height += 12;
        pieces.back().keepWithNext = true;
    }
}

namespace {

QString markOf(const List &list, std::size_t item, const Sheet &sheet)
{
    if (!list.marks.isEmpty())
        return list.marks.value(static_cast<qsizetype>(item));
    return list.isOrdered ? sheet.locale.toString(static_cast<int>(item + 1)) + u'.'
                          : QStringLiteral("•");
}

// Items side by side, each whole: down the first column, then the next.
Pieces columnPieces(const Sheet &sheet, const List &list)
{
    const auto columns = static_cast<std::size_t>(list.columns);
    const std::size_t rows = (list.items.size() + columns - 1) / columns;
    const double step = (sheet.width + kGutter) / list.columns;
    Pieces pieces;
    for (std::size_t row = 0; row < rows; ++row) {
        struct Item
        {
            TextBoxPointer mark;
            TextBoxPointer text;
        };
        std::vector<Item> items;
        double height = 0;
        for (std::size_t i = row; i < list.items.size(); i += rows) {
            items.push_back({textBox(markOf(list, i, sheet), kBody, kIndent),
                             fittedBox(list.items[i], kBody, step - kGutter - kIndent, sheet)});
            height = std::max(height, items.back().text->height());
        }
        Piece piece;
        piece.before = 4;
        piece.height = height;
        piece.keepWithNext = row + 1 < rows && (row == 0 || row + 2 == rows);
        piece.paint = [items, step](QPainter &painter, QPointF at) {
            for (const Item &item : items) {
                item.mark->paint(painter, at);
                item.text->paint(painter, at + QPointF(kIndent, 0));
                at.rx() += step;
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

double heightOf(const Pieces &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0, [](double sum, const Piece &piece) {
        return sum + piece.before + piece.height;
    });
}

} // namespace

void append(Pieces &pieces, const Sheet &sheet, const List &list)
{
    if (list.columns > 1 && list.instead.empty()) {
        // Long items break too often in a narrow column for it to save room.
        List single = list;
        single.columns = 1;
        Pieces below;
        append(below, sheet, single);
        Pieces beside = columnPieces(sheet, list);
        Pieces &shorter = heightOf(beside) < heightOf(below) ? beside : below;
        std::move(shorter.begin(), shorter.end(), std::back_inserter(pieces));
        return;
    }
    const bool isNotes = !list.marks.isEmpty();
    const TextStyle &style = isNotes ? kSmall : kBody;
    const double indent = isNotes ? 20 : kIndent;
    std::size_t shown = list.items.size();
    if (sheet.items > 0 && !list.instead.empty())
        shown = std::min(shown, static_cast<std::size_t>(sheet.items));
    for (std::size_t i = 0; i < shown; ++i) {
        const std::size_t first = pieces.size();
        appendLines(pieces, fittedBox(list.items[i], style, sheet.width - indent, sheet), indent,
                    isNotes ? 1 : 4);
        pieces[first].anchor = list.anchors.value(static_cast<qsizetype>(i));
        const TextBoxPointer mark = textBox(markOf(list, i, sheet), style, indent);
        pieces[first].paint = [mark, text = pieces[first].paint](QPainter &painter, QPointF at) {
            mark->paint(painter, at);
            text(painter, at);
        };
    }
    const std::size_t leftOut = list.items.size() - shown;
    if (leftOut < list.instead.size() && !list.instead[leftOut].isEmpty())
        appendLines(pieces, fittedBox(list.instead[leftOut], kSmall, sheet.width - indent, sheet),
                    indent, 4);
}

namespace {

// As many as asked for, or two where a word of a key would not fit between more.
int columnsOf(const KeyValues &facts, const Sheet &sheet)
{
    if (facts.columns <= 2)
        return std::max(1, facts.columns);
    const double width = (sheet.width - kGutter * (facts.columns - 1)) / facts.columns;
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

void append(Pieces &pieces, const Sheet &sheet, const KeyValues &facts)
{
    struct Fact
    {
        TextBoxPointer key;
        TextBoxPointer value;
    };
    const int columns = columnsOf(facts, sheet);
    const double width = (sheet.width - kGutter * (columns - 1)) / columns;
    // Keys side by side are as wide as the longest needs, up to their share.
    double keyWidth = kKeyWidth;
    const double padding = columns > 1 ? 9 : 13; // of a row, above and below its text
    if (columns > 1) {
        keyWidth = 64;
        for (const KeyValue &fact : facts.rows)
            keyWidth = std::max(keyWidth, widthOf(fact.key, kKey) + 10);
        keyWidth = std::min(keyWidth, width * kKeyShare);
    }
    for (std::size_t i = 0; i < facts.rows.size(); i += static_cast<std::size_t>(columns)) {
        std::vector<Fact> row;
        double height = 0;
        for (std::size_t j = i;
             j < facts.rows.size() && row.size() < static_cast<std::size_t>(columns); ++j) {
            row.push_back({fittedBox(facts.rows[j].key, kKey, keyWidth - 8, sheet),
                           fittedBox(facts.rows[j].value, kValue, width - keyWidth, sheet)});
            height = std::max({height, row.back().key->height(), row.back().value->height()});
        }
        if (height > sheet.height * kTooHigh) { // no page may be able to hold it in one piece
            for (const Fact &fact : row) {
                appendLines(pieces, fact.key, 0, padding);
                appendLines(pieces, fact.value, keyWidth, 0);
            }
            continue;
        }
        Piece piece;
        piece.before = i == 0 ? 18 : 0;
        piece.height = height + padding;
        // Two at each end stay together; a long list may break in between.
        piece.keepWithNext =
            i + static_cast<std::size_t>(columns) < facts.rows.size() &&
            (i == 0 || i + 2 * static_cast<std::size_t>(columns) >= facts.rows.size());
        piece.paint = [row, width, keyWidth, above = (padding + 1) / 2](QPainter &painter,
                                                                        QPointF at) {
            for (const Fact &fact : row) {
                paintRule(painter, at, width);
                fact.key->paint(painter, at + QPointF(0, above));
                fact.value->paint(painter, at + QPointF(keyWidth, above));
                at.rx() += width + kGutter;
            }
        };
        pieces.push_back(std::move(piece));
    }
}

} // namespace steelyard::report::pdf
