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
                     double left, double width, bool indented)
    : m_isRating(column.rating)
    , m_line(type.line)
    , m_left(left + sideOf(column, width))
    , m_width(width - 2 * sideOf(column, width))
    , m_part(cell.part)
    , m_bar(cell.bar)
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
    if (!column.rating) {
        m_textLeft = cell.bar ? kBarRoom : 0;
        m_text = textBox(cell.text, style, m_width - m_textLeft);
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
    m_text = textBox(number, style, numberWidth);
    m_behindLeft = m_textLeft + numberWidth + (isTight ? 0 : 1);
    const TextStyle quiet{isTight ? type.size - 1 : type.size, type.line, QFont::Normal,
                          Token::TextSecondary, false};
    m_behind = textBox(behind, quiet, 60);
    if (!word.isEmpty()) {
        m_word = textBox(word, quiet, m_width - m_behindLeft - kSurenessWidth + kSide);
    }
}

double TableCell::height() const
{
    return std::max(m_text->height(), m_word ? m_word->height() : 0.0);
}

void TableCell::paint(QPainter &painter, QPointF row) const
{
    const QPointF at = row + QPointF(m_left, 0);
    if (m_isRating) {
        paintRating(painter, at);
    }
    if (m_bar) {
        paintBar(painter, at);
    }
    m_text->paint(painter, at + QPointF(m_textLeft, 0));
}

void TableCell::paintLine(QPainter &painter, QPointF row, int line) const
{
    m_text->paintLine(painter, row + QPointF(m_left + m_textLeft, 0), line);
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

TableHead::TableHead(const Column &column, const TableType &type, double left, double width)
    : m_option(column.title)
    , m_left(left + sideOf(column, width))
    , m_width(width - 2 * sideOf(column, width))
    , m_right(column.number)
    , m_stacked(column.title.slot >= 0 && width < kNarrow)
{
    const bool isOption = column.title.slot >= 0;
    const TextStyle style{m_stacked ? type.size - 1 : type.size, type.line, QFont::DemiBold,
                          isOption ? Token::Text : Token::TextSecondary, m_right};
    const double sign = isOption && !m_stacked ? 19 : 0;
    m_name = shortTextBox(m_option.name, style, m_width - sign, kHeadLines);
}

double TableHead::height() const
{
    return m_name->height() + (m_stacked ? 16 : 0);
}

void TableHead::paint(QPainter &painter, QPointF row) const
{
    const QPointF at = row + QPointF(m_left, 0);
    const bool hasSign = m_option.slot >= 0;
    const double sign = hasSign && !m_stacked ? 19 : 0;
    m_name->paint(painter, at + QPointF(sign, m_stacked ? 16 : 0));
    if (!hasSign) {
        return;
    }
    // Before a name set right the sign keeps to the name.
    const double x = m_right ? m_width - m_name->usedWidth() - 12 : 6;
    drawing::drawMarker(painter, at + QPointF(x, 8), 12, m_option.slot, Scheme::Print,
                        markerState(m_option));
}

} // namespace steelyard::report::pdf
