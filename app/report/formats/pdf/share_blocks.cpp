// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"
#include "report/formats/pdf/marker_state.h"
#include "report/formats/pdf/page_items.h"
#include "report/formats/pdf/tagged_writer.h"

#include <QPen>

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Scheme;
using drawing::Token;

namespace {

constexpr double kNamesWidth = 150;    // where no name is longer
constexpr double kMostForNames = 0.38; // of the width
constexpr double kBesideName = 36;     // its sign, and room before the bars
constexpr TextStyle kShareName{14, 20, QFont::Medium, Token::Text, false};
constexpr TextStyle kRank{12, 17, QFont::DemiBold, Token::TextSecondary, false};
constexpr TextStyle kShare{13, 17, QFont::Normal, Token::Text, false};
constexpr TextStyle kRemark{13, 18, QFont::Normal, Token::TextSecondary, false};

// So that a name has one line, or as few as there is room for.
double widthOfNames(const ShareFigure &figure, double width)
{
    double longest = kNamesWidth;
    for (const ShareFigure::Line &line : figure.lines) {
        longest = std::max(longest, widthOf(line.option.name, kShareName) + kBesideName + 1);
    }
    return std::min(longest, std::max(kNamesWidth, width * kMostForNames));
}

void paintShare(QPainter &painter, const QRectF &track, const ShareFigure::Bar &bar,
                const QColor &color)
{
    painter.fillRect(track, ink(Token::Sunken));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * bar.share, track.height())),
                     color);
    if (!(bar.error > 0)) {
        return;
    }
    const auto at = [&](double share) {
        return track.left() + track.width() * std::clamp(share, 0.0, 1.0);
    };
    const double low = at(bar.share - bar.error);
    const double high = at(bar.share + bar.error);
    painter.setPen(QPen(ink(Token::Text), 1));
    painter.drawLine(QPointF(low, track.center().y()), QPointF(high, track.center().y()));
    for (const double x : {low, high}) {
        painter.drawLine(QPointF(x, track.top() - 1), QPointF(x, track.bottom() + 1));
    }
}

// Dashed across a track, above and below it too, so that a full bar does not hide it.
void paintMarks(QPainter &painter, const QRectF &track, const std::vector<double> &marks)
{
    QPen pen(ink(Token::Text), 1, Qt::CustomDashLine);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    for (const double mark : marks) {
        const double x = track.left() + track.width() * std::clamp(mark, 0.0, 1.0);
        painter.drawLine(QPointF(x, track.top() - 4), QPointF(x, track.bottom() + 4));
    }
}

void paintLine(QPainter &painter, QPointF at, const ShareFigure::Line &line,
               const TextBoxPointer &name)
{
    if (line.option.slot >= 0) {
        drawing::drawMarker(painter, at + QPointF(8, 10), 13, line.option.slot, Scheme::Print,
                            markerState(line.option));
    }
    name->paint(painter, at + QPointF(24, 0));
}

QColor colorOf(const ShareFigure::Line &line)
{
    return drawing::slotColor(line.option.slot,
                              Scheme::Print); // of several together: that of others
}

// One rank alone: name, bar and number in one line.
void appendSingleRank(PageItems &pageItems, const LayoutLimits &limits, const ShareFigure &figure,
                      const TagPointer &table)
{
    constexpr double kNumber = 34;
    const double names = std::min(widthOfNames(figure, limits.width), limits.width * 0.42);
    const double track = std::max(40.0, limits.width - names - kNumber);
    for (std::size_t i = 0; i < figure.lines.size(); ++i) {
        const ShareFigure::Line &line = figure.lines[i];
        const FactTags tags = factTags(table);
        const auto name = textBox(line.option.name, kShareName, names - 30, tags.key);
        TextStyle right{14, 20, QFont::DemiBold, Token::Text, true};
        const auto number = textBox(line.bars.empty() ? line.remark : line.bars.front().text, right,
                                    kNumber, tags.value);
        PageItem pageItem;
        pageItem.height = name->height() + 3;
        pageItem.keepWithNext = i + 1 < figure.lines.size();
        pageItem.paint = [=, marks = figure.marks](QPainter &painter, QPointF at) {
            paintLine(painter, at, line, name);
            if (line.bars.empty()) {
                if (TaggedWriter *writer = TaggedWriter::of(painter)) {
                    writer->use(tags.value);
                }
                return;
            }
            const QRectF area(at + QPointF(names, 6), QSizeF(track, 8));
            paintShare(painter, area, line.bars.front(), colorOf(line));
            paintMarks(painter, area, marks);
            number->paint(painter, at + QPointF(names + track, 0));
        };
        pageItems.push_back(std::move(pageItem));
    }
}

} // namespace

// Rows of bars with their numbers: to who listens, a table.
void append(PageItems &pageItems, const LayoutLimits &limits, const ShareFigure &figure)
{
    const TagPointer table = newTag("Table", limits.tag);
    if (figure.ranks.isEmpty()) {
        appendSingleRank(pageItems, limits, figure, table);
        appendCaption(pageItems, limits, figure.caption, false, newTag("Caption", table));
        return;
    }
    TagDetails column;
    column.scope = "Column";
    TagDetails named;
    named.scope = "Row";
    const double namesWidth = widthOfNames(figure, limits.width);
    const TagPointer headRow = newTag("TR", table);
    const TextBoxPointer corner = textBox({}, kRank, namesWidth, newTag("TD", headRow));
    const auto ranks = static_cast<double>(std::max<qsizetype>(1, figure.ranks.size()));
    const double step = (limits.width - namesWidth) / ranks;
    const double barWidth = std::min(150.0, step - 24);
    std::vector<TextBoxPointer> names;
    for (const QString &rank : figure.ranks) {
        names.push_back(textBox(rank, kRank, step - 8, newTag("TH", headRow, column)));
    }
    PageItem head;
    head.before = 2;
    head.height = 20;
    head.keepWithNext = true;
    head.paint = [names, corner, step, namesWidth](QPainter &painter, QPointF at) {
        corner->paint(painter, at);
        for (std::size_t i = 0; i < names.size(); ++i) {
            names[i]->paint(painter, at + QPointF(namesWidth + step * static_cast<double>(i), 0));
        }
    };
    pageItems.push_back(std::move(head));
    for (std::size_t i = 0; i < figure.lines.size(); ++i) {
        const ShareFigure::Line &line = figure.lines[i];
        const TagPointer row = newTag("TR", table);
        const auto name = textBox(line.option.name, kShareName, namesWidth - kBesideName,
                                  newTag("TH", row, named));
        TagDetails whole;
        whole.columns = static_cast<int>(ranks);
        const auto remark = textBox(line.remark, kRemark, limits.width - namesWidth,
                                    line.remark.isEmpty() ? nullptr : newTag("TD", row, whole));
        std::vector<TextBoxPointer> numbers;
        for (const ShareFigure::Bar &bar : line.bars) {
            numbers.push_back(textBox(bar.text, kShare, step - 8, newTag("TD", row)));
        }
        PageItem pageItem;
        pageItem.height =
            std::max({name->height(), line.remark.isEmpty() ? 28.0 : remark->height() + 2}) + 8;
        pageItem.keepWithNext = i == 0 && figure.lines.size() > 1;
        pageItem.paint = [=, marks = figure.marks](QPainter &painter, QPointF at) {
            paintLine(painter, at, line, name);
            if (!line.remark.isEmpty()) {
                remark->paint(painter, at + QPointF(namesWidth, 1));
            }
            for (std::size_t rank = 0; rank < line.bars.size(); ++rank) {
                const QPointF left = at + QPointF(namesWidth + step * static_cast<double>(rank), 0);
                numbers[rank]->paint(painter, left);
                const QRectF area(left + QPointF(0, 18), QSizeF(barWidth, 7));
                paintShare(painter, area, line.bars[rank], colorOf(line));
                if (rank == 0) {
                    paintMarks(painter, area, marks);
                }
            }
        };
        pageItems.push_back(std::move(pageItem));
    }
    appendCaption(pageItems, limits, figure.caption, false, newTag("Caption", table));
}

} // namespace steelyard::report::pdf
