// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/pdf/pieces.h"

#include <QPen>

#include <algorithm>
#include <array>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kCaption{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kLabel{12, 17, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kWritten{14, 20, QFont::Normal, Token::Text, false};
constexpr double kPenLine = 30; // room for a line written by hand
constexpr double kFormGap = 24;

double heightOf(const Pieces &pieces)
{
    double height = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        height += pieces[i].height + (i > 0 ? pieces[i].before : 0);
    return height;
}

// The sign of the option a section is about, in the room before its title.
void addSign(Piece &title, const Option &option)
{
    title.paint = [paint = title.paint, option](QPainter &painter, QPointF at) {
        const auto state =
            option.leftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled;
        drawing::drawMarker(painter, at + QPointF(11, 19), 20, option.slot, drawing::Scheme::Print,
                            state);
        paint(painter, at);
    };
}

void appendTitle(Pieces &pieces, const Sheet &sheet, const Section &section)
{
    const bool hasSign = section.option && section.option->slot >= 0;
    const std::size_t first = pieces.size();
    if (!hasSign) {
        append(pieces, sheet, Heading{1, section.title, section.anchor});
        return;
    }
    constexpr double kIndent = 34;
    Pieces title;
    Sheet narrow = sheet;
    narrow.width -= kIndent;
    append(title, narrow, Heading{1, section.title, section.anchor});
    for (Piece &piece : title) {
        piece.paint = [paint = piece.paint](QPainter &painter, QPointF at) {
            paint(painter, at + QPointF(kIndent, 0));
        };
        pieces.push_back(std::move(piece));
    }
    addSign(pieces[first], *section.option);
}

Pieces piecesOf(const Section &section, const Sheet &sheet)
{
    Pieces pieces;
    appendTitle(pieces, sheet, section);
    for (const Block &block : section.blocks)
        std::visit([&](const auto &content) { append(pieces, sheet, content); }, block);
    return pieces;
}

int longestShortened(const Section &section)
{
    std::size_t most = 1;
    for (const Block &block : section.blocks) {
        if (const auto *list = std::get_if<List>(&block); list && !list->instead.empty())
            most = std::max(most, list->items.size());
    }
    return static_cast<int>(most);
}

// Everything smaller: laid out on a sheet larger by as much.
Pieces scaledPieces(const Section &section, Sheet sheet, double scale)
{
    sheet.width /= scale;
    sheet.height /= scale;
    Pieces pieces = piecesOf(section, sheet);
    for (Piece &piece : pieces) {
        piece.height *= scale;
        piece.before *= scale;
        piece.paint = [paint = std::move(piece.paint), scale](QPainter &painter, QPointF at) {
            painter.translate(at);
            painter.scale(scale, scale);
            paint(painter, {});
        };
    }
    return pieces;
}

// Gentle means first: less of a list, then less room between blocks, then smaller, then fewer lines
// of a text.
Pieces onePagePieces(const Section &section, Sheet sheet)
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
    Pieces pieces;
    for (const Means &means : kMeans) {
        for (int items = most; items >= std::min(most, means.leastItems); --items) {
            sheet.lines = means.lines;
            sheet.items = items;
            pieces = means.scale < 1 ? scaledPieces(section, sheet, means.scale)
                                     : piecesOf(section, sheet);
            for (Piece &piece : pieces)
                piece.before *= means.spacing;
            if (heightOf(pieces) <= sheet.height)
                return pieces;
        }
    }
    return pieces;
}

} // namespace

void append(Pieces &pieces, const Sheet &sheet, const Section &section)
{
    Pieces own = section.onePage ? onePagePieces(section, sheet) : piecesOf(section, sheet);
    own.front().startsPage = section.ownPage;
    own.front().wants = sheet.height / 3;
    pieces.insert(pieces.end(), std::make_move_iterator(own.begin()),
                  std::make_move_iterator(own.end()));
}

void appendCaption(Pieces &pieces, const Sheet &sheet, const Caption &caption, bool isAbove)
{
    if (caption.text.isEmpty())
        return;
    Text text;
    text.addStrong(caption.label);
    text.add(QStringLiteral("  ") + caption.text);
    if (!isAbove && !pieces.empty())
        pieces.back().keepWithNext = true;
    const std::size_t first = pieces.size();
    appendLines(pieces, textBox(text, kCaption, sheet.width), 0, isAbove ? 14 : 4);
    pieces[first].anchor = caption.anchor;
    for (std::size_t i = first; isAbove && i < pieces.size(); ++i)
        pieces[i].keepWithNext = true;
    pieces.back().height += isAbove ? 2 : 10;
}

void append(Pieces &pieces, const Sheet &sheet, const Form &form)
{
    const auto columns = static_cast<std::size_t>(std::max(1, form.columns));
    const double width =
        (sheet.width - kFormGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    struct Laid
    {
        TextBoxPointer label;
        TextBoxPointer value;
        int lines = 0; // to write on
    };
    for (std::size_t i = 0; i < form.fields.size(); i += columns) {
        std::vector<Laid> row;
        double height = 0;
        for (std::size_t j = i; j < std::min(i + columns, form.fields.size()); ++j) {
            const Form::Field &field = form.fields[j];
            Laid laid{textBox(field.label, kLabel, width), textBox(field.value, kWritten, width),
                      field.value.isEmpty() ? std::max(1, field.lines) : 0};
            height = std::max(height,
                              laid.label->height() + (laid.lines > 0 ? kPenLine * laid.lines
                                                                     : laid.value->height() + 8));
            row.push_back(std::move(laid));
        }
        Piece piece;
        piece.before = 10;
        piece.height = height;
        piece.paint = [row, width, height](QPainter &painter, QPointF at) {
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
        pieces.push_back(std::move(piece));
    }
}

void append(Pieces &pieces, const Sheet &sheet, const Contents &contents)
{
    constexpr double kNumberWidth = 48;
    for (const Contents::Entry &entry : contents.entries) {
        const bool isInner = entry.level > 1;
        const double indent = isInner ? 20 : 0;
        const TextStyle style{isInner ? 13 : 14, isInner ? 22.0 : 28.0,
                              isInner ? QFont::Normal : QFont::Medium, Token::Text, false};
        Text text;
        text.addLink(entry.title, u'#' + entry.anchor);
        const auto title = textBox(text, style, sheet.width - indent - kNumberWidth);
        Piece piece;
        piece.height = title->height();
        piece.paint = [=, numbers = sheet.pageNumbers, locale = sheet.locale,
                       width = sheet.width](QPainter &painter, QPointF at) {
            title->paint(painter, at + QPointF(indent, 0));
            const auto found =
                numbers ? numbers->find(entry.anchor) : PageNumbers::const_iterator();
            if (!numbers || found == numbers->end())
                return;
            TextStyle right = style;
            right.right = true;
            Text number;
            number.addLink(locale.toString(found->second), u'#' + entry.anchor);
            textBox(number, right, kNumberWidth)
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
        pieces.push_back(std::move(piece));
    }
}

} // namespace steelyard::report::pdf
