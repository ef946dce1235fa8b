// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/text_box.h"

#include <QLocale>

#include <functional>
#include <map>

namespace steelyard::report::pdf {

inline constexpr TextStyle kBody{14, 20, QFont::Normal, drawing::Token::Text, false};

// Of a page: a row that is higher may break within, since no page may be able to hold it.
inline constexpr double kTooHigh = 0.4;

// The most room between a heading and what it stands over.
inline constexpr double kBelowHeading = 4;

// What is never split across pages: a line of a paragraph, a row of a table, a figure.
struct PageItem
{
    double height = 0;
    double before = 0; // room above, dropped at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    QString anchor = {};                       // links and bookmarks lead here
    QString title = {};                        // what stands there
    double minimumSpace = 0;                   // room left on the page, or it starts a new one
    std::shared_ptr<const PageItem> head = {}; // painted again when a page starts with this item
    std::function<void(QPainter &, QPointF)> paint = {};
};

using PageItems = std::vector<PageItem>;

// Pages by anchor, from 1 on; filled when the pages are known, read when they are painted.
using PageNumbers = std::map<QString, int>;

struct LayoutLimits
{
    double width = 0;  // of the text
    double height = 0; // of the text on one page
    int lines = 0;     // the most a text may have; 0: as many as it needs
    std::shared_ptr<const PageNumbers> pageNumbers = {};
    QLocale locale = {};
    TagPointer tag = {}; // the part of the document that blocks are parts of
};

// The text's box, with no more lines than the limits allow.
[[nodiscard]] TextBoxPointer fittedBox(const Text &text, const TextStyle &style, double width,
                                       const LayoutLimits &limits, const TagPointer &tag);

// Each appends the items of one block.
void append(PageItems &pageItems, const LayoutLimits &limits, const Heading &heading);
void append(PageItems &pageItems, const LayoutLimits &limits, const Paragraph &paragraph);
void append(PageItems &pageItems, const LayoutLimits &limits, const List &list);
void append(PageItems &pageItems, const LayoutLimits &limits, const KeyValues &facts);
void append(PageItems &pageItems, const LayoutLimits &limits, const Cards &cards);
void append(PageItems &pageItems, const LayoutLimits &limits, const Contributions &contributions);
void append(PageItems &pageItems, const LayoutLimits &limits, const Table &table);
void append(PageItems &pageItems, const LayoutLimits &limits, const BeamFigure &figure);
void append(PageItems &pageItems, const LayoutLimits &limits, const RadarFigure &figure);
void append(PageItems &pageItems, const LayoutLimits &limits, const WaterfallFigure &figure);
void append(PageItems &pageItems, const LayoutLimits &limits, const ShareFigure &figure);
void append(PageItems &pageItems, const LayoutLimits &limits, const Form &form);
void append(PageItems &pageItems, const LayoutLimits &limits, const SideBySide &sides);
void append(PageItems &pageItems, const LayoutLimits &limits, const Contents &contents);

// The text said below a list or a table; nothing when it is empty.
void appendBelow(PageItems &pageItems, const LayoutLimits &limits, const Text &text, double left);

// A section with its title. One that has to keep to one page is set with ever fewer items and
// lines until it does, never in smaller type.
void append(PageItems &pageItems, const LayoutLimits &limits, const Section &section);

// A caption under a figure, or above a table; nothing when it is empty.
void appendCaption(PageItems &pageItems, const LayoutLimits &limits, const Caption &caption,
                   bool isAbove, const TagPointer &tag);

// A table of two columns, the first of which names the second.
struct FactTags
{
    TagPointer key;
    TagPointer value;
};
[[nodiscard]] FactTags factTags(const TagPointer &table);

// Paragraphs, lists and cells share this: a box line by line, so that long text may break between
// pages, with no single line left alone at either end.
void appendLines(PageItems &pageItems, const TextBoxPointer &box, double left, double before);

struct PlacedItem
{
    const PageItem *pageItem = nullptr;
    double top = 0;          // below the top of the text
    bool isRepeated = false; // it stood on an earlier page already
};

using Page = std::vector<PlacedItem>;

// Spreads the items over pages of the height that is allowed. The items must outlive the pages.
[[nodiscard]] std::vector<Page> paginate(const PageItems &pageItems, const LayoutLimits &limits);

} // namespace steelyard::report::pdf
