// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

// The numbers behind a report, unrounded, for other programs: spreadsheets, scripts. A value is
// nothing, a number or a text; every text may come from a file somebody else wrote.
namespace steelyard::report {

using Value = std::variant<std::monostate, double, QString>;

// What the values of a column are, so that a program that shows them can format them.
enum class Shown {
    Text,
    Number,
    Points, // of 10, with two decimals
    Share,  // 0 to 1, as per cent
    Date,   // ISO 8601: a day, or a month
    Address,
    YesNo // the text "yes" or "no"
};

struct DataColumn
{
    QString key = {};   // "rating", the same in every language
    QString title = {}; // "Rating"
    int width = 12;     // in characters, for programs that show columns
    Shown shown = Shown::Text;
};

struct DataTable
{
    QString key = {};   // "ratings"
    QString title = {}; // "Ratings"
    std::vector<DataColumn> columns = {};
    std::vector<std::vector<Value>> rows = {};
    bool isFacts = false; // a fact a row, with the columns key, what and value; keys are unique
};

struct Data
{
    std::vector<DataTable> tables = {};
};

} // namespace steelyard::report
