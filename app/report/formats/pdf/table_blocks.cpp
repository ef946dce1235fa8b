// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/content/shortening.h"
#include "report/formats/pdf/page_items.h"
#include "report/formats/pdf/table_widths.h"

#include <QPen>

#include <algorithm>
#include <numeric>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

// A row higher than this share of a page may break, between paragraphs or within one that is longer
// than so many lines.
constexpr double kBreakAbove = 0.4;
constexpr int kLongParagraph = 12;

constexpr TableType kPlainType{12, 16};
constexpr TableType kDenseType{11, 14};

const TableType &typeOf(const Table &table)
{
    return table.isDense ? kDenseType : kPlainType;
}

// Numbers with a circle or a bar, a row a line.
bool isGrid(const Table &table)
{
    return table.columns.back().rating ||
           std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
               return !row.cells.empty() && (row.cells.back().length || row.cells.back().bar);
           });
}

// What all rows of a table share; found once, because it takes a look at every row.
struct TableLook
{
    double padding = 5;
    bool hasGroups = false; // with rows of their own below them

    explicit TableLook(const Table &table)
    {
        const bool isOfNumbers = isGrid(table);
        padding = table.columns.back().rating ? 1.5 : isOfNumbers || table.isDense ? 3 : 5;
        hasGroups =
            isOfNumbers && std::any_of(table.rows.begin(), table.rows.end(),
                                       [](const Row &any) { return any.kind == RowKind::Group; });
    }
};

struct LaidRow
{
    std::vector<TableCell> cells;
    RowKind kind = RowKind::Plain;
    double padding = 2;
    double width = 0;
    double line = 0; // its height
    int lines = 1;

    [[nodiscard]] double contentHeight() const
    {
        double height = line;
        for (const TableCell &cell : cells) {
            height = std::max(height, cell.height());
        }
        return height;
    }

    void paintBackground(QPainter &painter, QPointF at, double height) const
    {
        if (kind == RowKind::Group) {
            painter.fillRect(QRectF(at, QSizeF(width, height)), ink(Token::Sunken));
        }
        if (kind == RowKind::Total) {
            painter.setPen(QPen(ink(Token::Text), 1.5));
            painter.drawLine(at, at + QPointF(width, 0));
        }
    }

    void paintRule(QPainter &painter, QPointF at) const
    {
        if (kind == RowKind::Total) {
            return;
        }
        painter.setPen(QPen(ink(Token::Line), 0.75));
        painter.drawLine(at, at + QPointF(width, 0));
    }
};

using LaidRowPointer = std::shared_ptr<const LaidRow>;

// The first cell of a row names the others.
TagPointer cellTag(const Table &table, const Row &row, std::size_t cell, const TagPointer &parent)
{
    TagDetails details;
    if (cell + 1 == row.cells.size() && row.cells.size() < table.columns.size()) {
        details.columns = static_cast<int>(table.columns.size() - cell);
    }
    if (cell > 0 || (row.cells.size() == 1 && row.kind != RowKind::Group)) {
        return newTag("TD", parent, details);
    }
    details.scope = "Row";
    return newTag("TH", parent, details);
}

LaidRowPointer layOut(const Table &table, const TableLook &look, const Row &row,
                      const std::vector<double> &widths, const TagPointer &tag)
{
    auto laid = std::make_shared<LaidRow>();
    laid->kind = row.kind;
    laid->padding = look.padding;
    laid->line = typeOf(table).line;
    laid->width = std::accumulate(widths.begin(), widths.end(), 0.0);
    // A single cell stands for the whole row.
    const bool spans = row.cells.size() == 1;
    const TagPointer rowTag = newTag("TR", tag);
    double left = 0;
    for (std::size_t i = 0; i < row.cells.size() && i < widths.size(); ++i) {
        const bool indents = i == 0 && row.kind == RowKind::Plain && look.hasGroups;
        laid->cells.emplace_back(row.cells[i], table.columns[i], row.kind, typeOf(table), left,
                                 spans ? laid->width : widths[i], indents,
                                 cellTag(table, row, i, rowTag));
        laid->lines = std::max(laid->lines, laid->cells.back().lineCount());
        left += widths[i];
    }
    return laid;
}

// All of a row, unbroken.
PageItem wholeRow(const LaidRowPointer &row)
{
    PageItem pageItem;
    pageItem.height =
        row->contentHeight() + 2 * row->padding + (row->kind == RowKind::Total ? 4 : 0);
    pageItem.paint = [row, height = pageItem.height](QPainter &painter, QPointF at) {
        row->paintBackground(painter, at, height);
        const double down = row->padding + (row->kind == RowKind::Total ? 3 : 0);
        for (const TableCell &cell : row->cells) {
            cell.paint(painter, at + QPointF(0, down));
        }
        row->paintRule(painter, at + QPointF(0, height));
    };
    return pageItem;
}

// Whether the row may break behind a line: where all its cells end a paragraph, or in the middle of
// a long one. Two lines at least stay together at either end.
std::vector<bool> breaksOf(const LaidRow &row)
{
    std::vector<bool> breaks(static_cast<std::size_t>(row.lines), false);
    int start = 0;
    for (int line = 0; line < row.lines; ++line) {
        const bool ends =
            std::all_of(row.cells.begin(), row.cells.end(),
                        [line](const TableCell &cell) { return cell.endsParagraph(line); });
        if (!ends) {
            continue;
        }
        const auto at = [](int i) { return static_cast<std::size_t>(i); };
        if (line + 1 - start > kLongParagraph) {
            std::fill(breaks.begin() + start + 1, breaks.begin() + line - 1, true);
        }
        breaks[at(line)] = line > 0 && line < row.lines - 2;
        start = line + 1;
    }
    return breaks;
}

void appendLineByLine(PageItems &pageItems, const LaidRowPointer &row,
                      const std::shared_ptr<const PageItem> &head)
{
    const std::vector<bool> breaks = breaksOf(*row);
    for (int line = 0; line < row->lines; ++line) {
        const bool isLast = line + 1 == row->lines;
        const double above = line == 0 ? row->padding : 0;
        PageItem pageItem;
        pageItem.height = row->line + above + (isLast ? row->padding : 0);
        pageItem.head = head;
        pageItem.keepWithNext = !isLast && !breaks[static_cast<std::size_t>(line)];
        pageItem.paint = [row, line, isLast, above, height = pageItem.height](QPainter &painter,
                                                                              QPointF at) {
            row->paintBackground(painter, at, height);
            for (const TableCell &cell : row->cells) {
                cell.paintLine(painter, at + QPointF(0, above), line);
            }
            if (isLast) {
                row->paintRule(painter, at + QPointF(0, height));
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
}

// What a link to a row leads to, in words: what its first cells begin with.
QString titleOf(const Row &row)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min<std::size_t>(row.cells.size(), 2); ++i) {
        const Cell &cell = row.cells[i];
        words << (cell.option              ? cell.option->name
                  : cell.text.runs.empty() ? QString()
                                           : cell.text.runs.front().text);
    }
    return words.join(u' ').simplified();
}

std::shared_ptr<const PageItem> headOf(const Table &table, const std::vector<double> &widths,
                                       const TagPointer &tag)
{
    const TagPointer row = newTag("TR", tag);
    TagDetails details;
    details.scope = "Column";
    std::vector<TableHead> titles;
    double left = 0;
    double height = 0;
    const std::vector<TableHead::Room> rooms =
        TableHead::rooms(table.columns, typeOf(table), widths);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        titles.emplace_back(table.columns[i], typeOf(table), left, widths[i], rooms[i],
                            newTag("TH", row, details));
        height = std::max(height, titles.back().height());
        left += widths[i];
    }
    auto head = std::make_shared<PageItem>();
    head->height = height + 9;
    head->before = 12;
    head->keepWithNext = true;
    head->paint = [titles, height, width = left](QPainter &painter, QPointF at) {
        for (const TableHead &title : titles) {
            title.paint(painter,
                        at + QPointF(0, 3 + (title.isStacked() ? 0 : height - title.height())));
        }
        const QPointF end = at + QPointF(0, height + 9);
        painter.setPen(QPen(ink(Token::LineStrong), 1));
        painter.drawLine(end, end + QPointF(width, 0));
    };
    return head;
}

} // namespace

void append(PageItems &pageItems, const LayoutLimits &limits, const Table &table)
{
    if (table.columns.empty()) {
        return;
    }
    const std::vector<double> widths = columnWidths(table, limits.width, typeOf(table));
    const TagPointer tag = newTag("Table", limits.tag);
    appendCaption(pageItems, limits, table.caption, true, newTag("Caption", tag));
    const auto head = headOf(table, widths, tag);
    const bool isHeadless = table.hasUnseenHead;
    const bool hasCaption = !table.caption.text.isEmpty() && !table.caption.isUnseen;
    if (!isHeadless) {
        pageItems.push_back(*head);
        pageItems.back().before = hasCaption ? 0 : pageItems.back().before;
    }
    const TableLook look(table);
    for (const Row &row : table.rows) {
        const LaidRowPointer laid = layOut(table, look, row, widths, tag);
        if (laid->contentHeight() > limits.height * kBreakAbove) {
            const std::size_t first = pageItems.size();
            appendLineByLine(pageItems, laid, head);
            pageItems[first].anchor = row.anchor;
            pageItems[first].title = titleOf(row);
            continue;
        }
        // A total alone on a page says nothing, nor does the head of a group.
        if (row.kind == RowKind::Total) {
            pageItems.back().keepWithNext = true;
        }
        PageItem pageItem = wholeRow(laid);
        pageItem.keepWithNext = row.kind == RowKind::Group && &row != &table.rows.back() &&
                                (&row + 1)->kind != RowKind::Group;
        if (!isHeadless) {
            pageItem.head = head;
        }
        pageItem.anchor = row.anchor;
        pageItem.title = titleOf(row);
        pageItems.push_back(std::move(pageItem));
    }
    appendBelow(pageItems, limits, textBelow(table), 0);
}

} // namespace steelyard::report::pdf
