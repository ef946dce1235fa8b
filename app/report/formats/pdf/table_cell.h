// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/text_box.h"

namespace steelyard::report::pdf {

// How large a table is set.
struct TableType
{
    int size = 12;
    double line = 16;
};

// One cell with its text broken into lines; `left` is its place in the row.
class TableCell
{
public:
    TableCell(const Cell &cell, const Column &column, RowKind kind, const TableType &type,
              double left, double width, bool indented);

    [[nodiscard]] double height() const;
    [[nodiscard]] int lineCount() const { return m_text->lineCount(); }
    [[nodiscard]] bool endsParagraph(int line) const { return m_text->endsParagraph(line); }
    void paint(QPainter &painter, QPointF row) const; // row: top left of the row's content
    void paintLine(QPainter &painter, QPointF row, int line) const;

private:
    void paintRating(QPainter &painter, QPointF at) const;
    void paintBar(QPainter &painter, QPointF at) const;

    bool m_isRating = false;
    double m_line = 0; // its height
    double m_left = 0;
    double m_width = 0;
    double m_textLeft = 0;
    double m_behindLeft = 0;
    double m_circle = 0; // across
    std::optional<double> m_part;
    std::optional<double> m_bar;
    TextBoxPointer m_text;
    TextBoxPointer m_behind; // mark, and number of a note when there is no word
    TextBoxPointer m_word;
};

// A column's title, with the sign of an option.
class TableHead
{
public:
    TableHead(const Column &column, const TableType &type, double left, double width);

    [[nodiscard]] double height() const;
    void paint(QPainter &painter, QPointF row) const;

private:
    Option m_option;
    double m_left = 0;
    double m_width = 0;
    bool m_right = false;
    bool m_stacked = false; // sign above the name, where a column is narrow
    TextBoxPointer m_name;
};

} // namespace steelyard::report::pdf
