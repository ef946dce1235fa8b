// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "tables/csv_number.h"
#include "tables/sheet.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// What the lines of a sheet are: which of them are options, which are criteria, and which say how
// the others are meant. Everything is a guess with its reason in words until somebody chooses.
namespace steelyard::sheets {

enum class Layout { OptionsInRows, OptionsInColumns };

// A guess and why it was made. Chosen: somebody said so.
template <class Value>
struct Guess
{
    Value value{};
    QString reason;
    bool chosen = false;
};

// A line is a row where options stand in rows, and a column where they stand in columns; a field is
// what crosses it. Both are counted from 0 in the sheet. None: there is no such line.
using Line = std::optional<std::size_t>;

// What the user has chosen. The rest is guessed.
struct MappingChoices
{
    std::optional<Layout> layout;
    std::optional<tables::DecimalSign> decimal;
    std::optional<Line> head;       // the line of the criteria's names
    std::optional<Line> names;      // the field of the options' names
    std::optional<Line> weights;    // the line of weights
    std::optional<Line> directions; // the line that says what is better
    std::map<std::size_t, bool> used;
    std::map<std::size_t, QString> units;
    std::map<std::size_t, scoring::Direction> better;            // these three by field
    std::map<std::pair<std::size_t, std::size_t>, double> cells; // by row and column of the sheet
};

enum class FieldKind {
    Numbers,
    Truths, // yes and no
    Grades, // low, medium, high
    Words,  // kept as a note on each option
    Result, // what the sheet has computed of the others
    Count,  // numbers the options
    Empty,
};

struct FieldMapping
{
    std::size_t field = 0;
    QString name;
    Guess<QString> unit;
    FieldKind kind = FieldKind::Empty;
    std::optional<double> outOf; // all its numbers are: "3/5", "4/5"
    Guess<bool> used;            // as a criterion
    Guess<scoring::Direction> better;
};

struct SheetMapping
{
    Guess<Layout> layout;
    Guess<tables::DecimalSign> decimal;
    Guess<Line> head;
    Guess<Line> names;
    Guess<Line> weights;
    Guess<Line> directions;
    Line units;
    std::vector<std::size_t> options; // lines, in the sheet's order
    std::vector<std::size_t> results; // lines that are left out: the sheet's own sums and ranks
    std::vector<FieldMapping> fields; // those without the names
};

[[nodiscard]] SheetMapping guessMapping(const tables::Sheet &sheet,
                                        const MappingChoices &choices = {});

// A sheet by lines and fields. Must not outlive it.
class SheetView
{
public:
    SheetView(const tables::Sheet &sheet, Layout layout);

    [[nodiscard]] const tables::SheetCell &cell(std::size_t line, std::size_t field) const;
    [[nodiscard]] Layout layout() const { return m_layout; }
    [[nodiscard]] std::size_t lines() const { return m_lines; }
    [[nodiscard]] std::size_t fields() const { return m_fields; }
    // Row and column of the sheet.
    [[nodiscard]] std::pair<std::size_t, std::size_t> place(std::size_t line,
                                                            std::size_t field) const;
    [[nodiscard]] QString lineName(std::size_t line) const;   // "row 2", "column B"
    [[nodiscard]] QString fieldName(std::size_t field) const; // "column B", "row 2"

private:
    const tables::Sheet &m_sheet;
    Layout m_layout;
    std::size_t m_lines;
    std::size_t m_fields;
};

} // namespace steelyard::sheets
