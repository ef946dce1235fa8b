// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/table_cell.h"

#include "drawing/marker.h"
#include "report/formats/pdf/marker_state.h"

#include <algorithm>

namespace steelyard::report::pdf {

using drawing::Scheme;
using drawing::Token;

namespace {

constexpr double kSide = 6; // room at both sides of a cell's text
constexpr double kNarrowSide = 1;
constexpr int kHeadLines = 4;         // a head stands on every page of its table
constexpr double kTight = 54;         // below, a rating keeps closer together
constexpr double kSurenessWidth = 14; // for how sure
constexpr double kCellIndent = 12;
constexpr double kNarrow = 84; // below, a column has no room for a sign beside a name
constexpr double kBarRoom = 74;
constexpr double kSignRoom = 19;   // of an option's sign before its name
constexpr double kItemIndent = 11; // of a list in a cell
constexpr double kItemGap = 2;     // between its items

double sideOf(const Column &column, double width)
{
    return column.title.slot >= 0 && width < kNarrow ? kNarrowSide : kSide;
}

TextStyle styleOf(const Cell &cell, RowKind kind, const TableType &type, bool right)
{
    TextStyle style{type.size, type.line, QFont::Normal, Token::Text, right};
    if (cell.strong || kind == RowKind::Total) {
        style.weight = QFont::DemiBold;
    }
    return style;
}

// The filled part of the circle grows clockwise from 12 o'clock.
void paintCircle(QPainter &painter, QPointF centre, double across, double part)
{
    const QRectF box(centre.x() - across / 2, centre.y() - across / 2, across, across);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Token::TextSecondary), 1));
    painter.setBrush(ink(Token::Surface));
    painter.drawEllipse(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Token::TextSecondary));
    if (part >= 1) {
        painter.drawEllipse(box);
    } else if (part > 0) {
        painter.drawPie(box, 90 * 16, -static_cast<int>(part * 360 * 16));
    }
}

} // namespace

TableCell::TableCell(const Cell &cell, const Column &column, RowKind kind, const TableType &type,
                     double left, double width, bool indented, const TagPointer &tag)
    : m_isRating(column.rating)
    , m_line(type.line)
    , m_left(left + sideOf(column, width))
    , m_width(width - 2 * sideOf(column, width))
    , m_part(cell.part)
    , m_bar(cell.bar)
    , m_length(cell.length)
    , m_slot(column.title.slot)
    , m_option(cell.option)
{
    if (indented) {
        m_left += kCellIndent;
        m_width -= kCellIndent;
    }
    // Group rows set the first run as a title; what follows explains it.
    TextStyle style = styleOf(cell, kind, type, column.number || column.rating);
    if (kind == RowKind::Group && cell.text.runs.size() == 1) {
        style.weight = QFont::DemiBold;
    }
    if (cell.length) {
        layOutLength(cell, style, tag);
        return;
    }
    if (!column.rating) {
        m_textLeft = cell.bar ? kBarRoom : cell.option && cell.option->slot >= 0 ? kSignRoom : 0;
        Text text;
        if (cell.option) {
            text.add(cell.option->name);
            text.add(cell.text.isEmpty() ? QString() : QStringLiteral("\n"));
        }
        text.add(cell.text);
        m_text = textBox(text, style, m_width - m_textLeft, tag);
        m_hasText = !text.isEmpty();
        layOutItems(cell, style, tag);
        return;
    }
    // Numbers of notes stand last: behind the word, or the mark where there is none.
    Text number;
    Text behind{cell.mark};
    Text word{cell.word};
    Text &last = word.isEmpty() ? behind : word;
    for (const Run &run : cell.text.runs) {
        (run.raised ? last : number).runs.push_back(run);
    }
    const bool isTight = width < kTight;
    m_circle = isTight ? 10 : 12;
    const double numberWidth = isTight ? 20 : 23;
    m_textLeft = m_circle + (isTight ? 2 : 3);
    m_behindLeft = m_textLeft + numberWidth + (isTight ? 0 : 1);
    // Without a circle there is room for more digits: those of a sum. Beside one there is room for
    // an amount and its unit, or for the longer of them.
    double whole = std::max(numberWidth, widthOf(number.plain(), style) + 1);
    if (!cell.part) {
        m_textLeft = std::max(0.0, m_textLeft + numberWidth - whole);
    } else if (whole > numberWidth) {
        const double room = m_width - m_textLeft - (behind.isEmpty() ? 0 : kSurenessWidth);
        whole = whole <= room ? whole : std::max(numberWidth, widestWord(number, style) + 1);
        m_behindLeft += whole - numberWidth;
    }
    m_text = textBox(number, style, whole, tag);
    const TextStyle quiet{isTight ? type.size - 1 : type.size, type.line, QFont::Normal,
                          Token::TextSecondary, false};
    m_behind = textBox(behind, quiet, 60, tag);
    if (!word.isEmpty()) {
        m_word = textBox(word, quiet, m_width - m_behindLeft - kSurenessWidth + kSide, tag);
    }
}

// The number behind a bar stands at the right edge, so that numbers of a column line up.
void TableCell::layOutLength(const Cell &cell, const TextStyle &style, const TagPointer &tag)
{
    constexpr double kNumber = 30;
    constexpr double kGap = 6;
    TextStyle right = style;
    right.right = true;
    const double number =
        std::min(m_width * 0.7, std::max(kNumber, widthOf(cell.text.plain(), right) + 2));
    m_track = std::max(0.0, m_width - number - kGap);
    m_textLeft = m_width - number;
    m_text = textBox(cell.text, right, number, tag);
}

void TableCell::layOutItems(const Cell &cell, const TextStyle &style, const TagPointer &tag)
{
    TagDetails details;
    details.numbering = "Disc";
    const TagPointer list = newTag("L", tag, details);
    for (const Text &item : cell.items) {
        const TagPointer part = newTag("LI", list);
        const auto bullet = textBox(QStringLiteral("•"), style, kItemIndent, newTag("Lbl", part));
        m_items.push_back(
            {bullet, textBox(item, style, m_width - kItemIndent, newTag("LBody", part))});
    }
}

double TableCell::height() const
{
    if (m_items.empty()) {
        return std::max(m_text->height(), m_word ? m_word->height() : 0.0);
    }
    double height = m_hasText ? m_text->height() : 0;
    for (const Item &item : m_items) {
        height += item.text->height() + kItemGap;
    }
    return height - kItemGap;
}

int TableCell::textLines() const
{
    return m_items.empty() || m_hasText ? m_text->lineCount() : 0;
}

int TableCell::lineCount() const
{
    int lines = textLines();
    for (const Item &item : m_items) {
        lines += item.text->lineCount();
    }
    return lines;
}

bool TableCell::endsParagraph(int line) const
{
    if (line < textLines()) {
        return m_text->endsParagraph(line);
    }
    int of = line - textLines();
    for (const Item &item : m_items) {
        if (of < item.text->lineCount()) {
            return item.text->endsParagraph(of);
        }
        of -= item.text->lineCount();
    }
    return true;
}

void TableCell::paint(QPainter &painter, QPointF row) const
{
    const QPointF at = row + QPointF(m_left, 0);
    if (m_bar) {
        paintBar(painter, at);
    }
    if (m_length) {
        paintLength(painter, at);
    }
    if (m_option && m_option->slot >= 0) {
        drawing::drawMarker(painter, at + QPointF(6, m_line / 2), 11, m_option->slot, Scheme::Print,
                            markerState(*m_option));
    }
    // In the order in which it is read.
    m_text->paint(painter, at + QPointF(m_textLeft, 0));
    if (m_isRating) {
        paintRating(painter, at);
    }
    QPointF item = at + QPointF(0, m_hasText ? m_text->height() : 0);
    for (const Item &each : m_items) {
        each.bullet->paint(painter, item);
        each.text->paint(painter, item + QPointF(kItemIndent, 0));
        item.ry() += each.text->height() + kItemGap;
    }
}

void TableCell::paintLine(QPainter &painter, QPointF row, int line) const
{
    if (line == 0 && m_option && m_option->slot >= 0) {
        drawing::drawMarker(painter, row + QPointF(m_left + 6, m_line / 2), 11, m_option->slot,
                            Scheme::Print, markerState(*m_option));
    }
    if (line < textLines()) {
        m_text->paintLine(painter, row + QPointF(m_left + m_textLeft, 0), line);
        return;
    }
    int of = line - textLines();
    for (const Item &item : m_items) {
        if (of < item.text->lineCount()) {
            if (of == 0) {
                item.bullet->paint(painter, row + QPointF(m_left, 0));
            }
            item.text->paintLine(painter, row + QPointF(m_left + kItemIndent, 0), of);
            return;
        }
        of -= item.text->lineCount();
    }
}

void TableCell::paintRating(QPainter &painter, QPointF at) const
{
    if (m_part) {
        paintCircle(painter, at + QPointF(m_circle / 2, m_line / 2), m_circle, *m_part);
    }
    m_behind->paint(painter, at + QPointF(m_behindLeft, 0));
    if (m_word) {
        m_word->paint(painter, at + QPointF(m_behindLeft + kSurenessWidth, 0));
    }
}

void TableCell::paintBar(QPainter &painter, QPointF at) const
{
    const double half = kBarRoom / 2 - 4;
    const QPointF zero = at + QPointF(half, m_line / 2);
    const double length = half * std::clamp(*m_bar, -1.0, 1.0);
    painter.fillRect(
        QRectF(zero + QPointF(std::min(0.0, length), -3.5), QSizeF(std::abs(length), 7)),
        ink(*m_bar > 0 ? Token::Accent : Token::Edge));
    painter.setPen(QPen(ink(Token::Edge), 0.75));
    painter.drawLine(zero + QPointF(0, -7), zero + QPointF(0, 7));
}

void TableCell::paintLength(QPainter &painter, QPointF at) const
{
    const QRectF track(at + QPointF(0, m_line / 2 - 3), QSizeF(m_track, 6));
    painter.fillRect(track, ink(Token::Sunken));
    painter.fillRect(QRectF(track.topLeft(), QSizeF(m_track * std::clamp(*m_length, 0.0, 1.0), 6)),
                     drawing::slotColor(std::max(0, m_slot), Scheme::Print));
}

namespace {

bool isStackedOver(const Column &column, double width)
{
    return column.title.slot >= 0 && width < kNarrow;
}

TextStyle headStyle(const Column &column, const TableType &type, bool isStacked)
{
    return {isStacked ? type.size - 1 : type.size, type.line, QFont::DemiBold,
            column.title.slot >= 0 ? Token::Text : Token::TextSecondary, column.number};
}

} // namespace

std::vector<TableHead::Room> TableHead::rooms(const std::vector<Column> &columns,
                                              const TableType &type,
                                              const std::vector<double> &widths)
{
    constexpr double kReach = 1.9;   // columns: beside it there is no name on this line
    constexpr double kShared = 1.45; // of three, where the table ends behind the second name
    std::vector<Room> rooms(columns.size());
    bool isLower = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isStacked = isStackedOver(columns[i], widths[i]);
        rooms[i] = {widths[i] * kReach, 0, isLower && isStacked};
        isLower = isStacked && !isLower;
    }
    const std::size_t last = columns.size() - 1;
    if (!isStackedOver(columns[last], widths[last])) {
        return rooms;
    }
    const double width = widths[last];
    const double name = widthOf(columns[last].title.name, headStyle(columns[last], type, true)) + 1;
    Room &end = rooms[last];
    end.reach = std::clamp(name, width, width * kShared) - 2 * kNarrowSide;
    end.before = end.reach + 2 * kNarrowSide - width;
    if (last >= 2) {
        rooms[last - 2].reach -= end.before;
    }
    return rooms;
}

TableHead::TableHead(const Column &column, const TableType &type, double left, double width,
                     const Room &room, const TagPointer &tag)
    : m_option(column.title)
    , m_left(left + sideOf(column, width))
    , m_width(width - 2 * sideOf(column, width))
    , m_right(column.number)
    , m_stacked(isStackedOver(column, width))
{
    const TextStyle style = headStyle(column, type, m_stacked);
    if (m_stacked) {
        m_nameTop = 16 + (room.isLower ? type.line : 0);
        m_nameBefore = room.before;
        m_name = shortTextBox(m_option.name, style, room.reach, 1, tag);
        return;
    }
    const double sign = column.title.slot >= 0 ? 19 : 0;
    m_name = shortTextBox(m_option.name, style, m_width - sign, kHeadLines, tag);
}

double TableHead::height() const
{
    return m_name->height() + m_nameTop;
}

void TableHead::paint(QPainter &painter, QPointF row) const
{
    const QPointF at = row + QPointF(m_left, 0);
    const bool hasSign = m_option.slot >= 0;
    const double sign = hasSign && !m_stacked ? 19 : 0;
    m_name->paint(painter, at + QPointF(sign - m_nameBefore, m_nameTop));
    if (!hasSign) {
        return;
    }
    // Before a name set right the sign keeps to the name.
    const double x = m_right ? m_width - m_name->usedWidth() - 12 : 6;
    drawing::drawMarker(painter, at + QPointF(x, 8), 12, m_option.slot, Scheme::Print,
                        markerState(m_option));
}

} // namespace steelyard::report::pdf
