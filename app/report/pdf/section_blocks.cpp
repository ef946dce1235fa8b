// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/pdf/pieces.h"

#include <algorithm>
#include <array>
#include <map>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr TextStyle kCaption{12, 17, QFont::Normal, Token::TextSecondary, false};

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
void scaleDown(Piece &piece, double scale)
{
    piece.height *= scale;
    piece.before *= scale;
    piece.paint = [paint = std::move(piece.paint), scale](QPainter &painter, QPointF at) {
        painter.translate(at);
        painter.scale(scale, scale);
        paint(painter, {});
    };
}

Pieces scaledPieces(const Section &section, Sheet sheet, double scale)
{
    sheet.width /= scale;
    sheet.height /= scale;
    Pieces pieces = piecesOf(section, sheet);
    std::map<const Piece *, std::shared_ptr<const Piece>> heads; // of tables; their rows share them
    for (Piece &piece : pieces) {
        scaleDown(piece, scale);
        if (!piece.head)
            continue;
        std::shared_ptr<const Piece> &scaled = heads[piece.head.get()];
        if (!scaled) {
            Piece head = *piece.head;
            scaleDown(head, scale);
            scaled = std::make_shared<const Piece>(std::move(head));
        }
        piece.head = scaled;
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

// A last page with little on it is worse than type a little smaller.
Pieces closerPieces(const Section &section, const Sheet &sheet)
{
    constexpr double kCloser = 0.6; // of the room between blocks
    constexpr double kClosest = 0.45;
    constexpr double kSmallest = 0.86; // 9 points; what is looked up, as an option, may go below
    Pieces plain = piecesOf(section, sheet);
    const std::size_t pages = paginate(plain, sheet).size();
    if (pages < 2)
        return plain;
    for (const double scale : {1.0, 0.95, 0.9, 0.86, 0.82, 0.8}) {
        if (scale < kSmallest && !section.option)
            break;
        Pieces closer = scale < 1 ? scaledPieces(section, sheet, scale) : plain;
        for (Piece &piece : closer)
            piece.before *= scale < kSmallest ? kClosest : kCloser;
        if (paginate(closer, sheet).size() < pages)
            return closer;
    }
    return plain;
}

Pieces fittedPieces(const Section &section, const Sheet &sheet)
{
    if (section.onePage)
        return onePagePieces(section, sheet);
    return section.closeUp ? closerPieces(section, sheet) : piecesOf(section, sheet);
}

} // namespace

void append(Pieces &pieces, const Sheet &sheet, const Section &section)
{
    Pieces own = fittedPieces(section, sheet);
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

} // namespace steelyard::report::pdf
