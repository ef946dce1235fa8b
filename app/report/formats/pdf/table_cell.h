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
              double left, double width, bool indented, const TagPointer &tag);

    [[nodiscard]] double height() const;
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] bool endsParagraph(int line) const; // as every line does after the last
    void paint(QPainter &painter, QPointF row) const; // row: top left of the row's content
    // One of its lines, which leave no room between the items of its list.
    void paintLine(QPainter &painter, QPointF row, int line) const;

private:
    void paintRating(QPainter &painter, QPointF at) const;
    void paintBar(QPainter &painter, QPointF at) const;
    void paintLength(QPainter &painter, QPointF at) const;
    void layOutLength(const Cell &cell, const TextStyle &style, const TagPointer &tag);
    void layOutItems(const Cell &cell, const TextStyle &style, const TagPointer &tag);

    struct Item
    {
        TextBoxPointer bullet;
        TextBoxPointer text;
    };
    [[nodiscard]] int textLines() const; // above its list

    bool m_isRating = false;
    double m_line = 0; // its height
    double m_left = 0;
    double m_width = 0;
    double m_textLeft = 0;
    double m_behindLeft = 0;
    double m_circle = 0; // across
    std::optional<double> m_part;
    std::optional<double> m_bar;
    std::optional<double> m_length;
    double m_track = 0; // how long a bar could be
    int m_slot = -1;    // whose colour the bar has
    std::optional<Option> m_option;
    bool m_hasText = true;
    std::vector<Item> m_items;
    TextBoxPointer m_text;
    TextBoxPointer m_behind; // mark, and number of a note when there is no word
    TextBoxPointer m_word;
};

// A column's title, with the sign of an option.
class TableHead
{
public:
    // Over narrow columns every other name stands a line lower, so that names do not touch. Such a
    // name may be as long as `reach` and begin so far before its column.
    struct Room
    {
        double reach = 0;
        double before = 0;
        bool isLower = false;
    };
    TableHead(const Column &column, const TableType &type, double left, double width,
              const Room &room, const TagPointer &tag);

    // For each column of a table.
    [[nodiscard]] static std::vector<Room> rooms(const std::vector<Column> &columns,
                                                 const TableType &type,
                                                 const std::vector<double> &widths);

    [[nodiscard]] double height() const;
    [[nodiscard]] bool isStacked() const { return m_stacked; }
    void paint(QPainter &painter, QPointF row) const;

private:
    Option m_option;
    double m_left = 0;
    double m_width = 0;
    bool m_right = false;
    bool m_stacked = false; // sign above the name, where a column is narrow
    double m_nameTop = 0;
    double m_nameBefore = 0;
    TextBoxPointer m_name;
};

} // namespace steelyard::report::pdf
