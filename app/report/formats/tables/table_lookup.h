// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/data.h"

#include <cstddef>
#include <optional>

// Inside this library only: finding one's way in the tables of a report by their keys.
namespace steelyard::report {

// nullptr: there is no such table.
[[nodiscard]] const DataTable *tableOf(const Data &data, const char *key);

// One row; a cell that is not there, or is of another type, is as if it were empty.
class DataRecord
{
public:
    DataRecord(const DataTable &table, std::size_t row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] std::optional<double> number(const char *column) const;

private:
    [[nodiscard]] const Value *value(const char *column) const;

    const DataTable &m_table;
    std::size_t m_row;
};

// "yes" or "no" in the language of the report, as people read it in a cell.
[[nodiscard]] QString yesNoText(bool is);

// What a table for people has for a value: the same, but words of the report's language in a column
// of the kind Shown::YesNo.
[[nodiscard]] Value shownValue(const Value &value, Shown shown);

// The place of a column, or of none: the number of columns.
[[nodiscard]] std::size_t columnOf(const DataTable &table, const char *key);

} // namespace steelyard::report
