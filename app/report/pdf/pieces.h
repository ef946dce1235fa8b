// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/text_box.h"

#include <QLocale>

#include <functional>
#include <map>

namespace steelyard::report::pdf {

// What is never split across pages: a line of a paragraph, a row of a table, a figure.
struct Piece
{
    double height = 0;
    double before = 0; // room above, dropped at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    QString anchor = {};                    // links and bookmarks lead here
    double wants = 0;                       // room left on the page, or it starts a new one
    std::shared_ptr<const Piece> head = {}; // painted again when a page starts with this piece
    std::function<void(QPainter &, QPointF)> paint = {};
};

using Pieces = std::vector<Piece>;

// Pages by anchor, from 1 on; filled when the pages are known, read when they are painted.
using PageNumbers = std::map<QString, int>;

struct Sheet
{
    double width = 0;  // of the text
    double height = 0; // of the text on one page
    int lines = 0;     // the most a text may have; 0: as many as it needs
    int items = 0;     // the most of a list that may be shortened; 0: all
    std::shared_ptr<const PageNumbers> pageNumbers = {};
    QLocale locale = {};
};

// The text's box, with no more lines than the sheet allows.
[[nodiscard]] TextBoxPointer fittedBox(const Text &text, const TextStyle &style, double width,
                                       const Sheet &sheet);

// Each appends the pieces of one block.
void append(Pieces &pieces, const Sheet &sheet, const Heading &heading);
void append(Pieces &pieces, const Sheet &sheet, const Paragraph &paragraph);
void append(Pieces &pieces, const Sheet &sheet, const List &list);
void append(Pieces &pieces, const Sheet &sheet, const KeyValues &facts);
void append(Pieces &pieces, const Sheet &sheet, const Cards &cards);
void append(Pieces &pieces, const Sheet &sheet, const Contributions &contributions);
void append(Pieces &pieces, const Sheet &sheet, const Table &table);
void append(Pieces &pieces, const Sheet &sheet, const BeamFigure &figure);
void append(Pieces &pieces, const Sheet &sheet, const RadarFigure &figure);
void append(Pieces &pieces, const Sheet &sheet, const ShareFigure &figure);
void append(Pieces &pieces, const Sheet &sheet, const Form &form);
void append(Pieces &pieces, const Sheet &sheet, const Contents &contents);

// A section with its title. One that has to keep to one page is set with ever fewer items and
// lines until it does.
void append(Pieces &pieces, const Sheet &sheet, const Section &section);

// A caption under a figure, or above a table; nothing when it is empty.
void appendCaption(Pieces &pieces, const Sheet &sheet, const Caption &caption, bool isAbove);

// Paragraphs, lists and cells share this: a box line by line, so that long text may break between
// pages, with no single line left alone at either end.
void appendLines(Pieces &pieces, const TextBoxPointer &box, double left, double before);

struct Placed
{
    const Piece *piece = nullptr;
    double top = 0; // below the top of the text
};

using Page = std::vector<Placed>;

// Spreads the pieces over pages of the sheet's height. The pieces must outlive the pages.
[[nodiscard]] std::vector<Page> paginate(const Pieces &pieces, const Sheet &sheet);

} // namespace steelyard::report::pdf
