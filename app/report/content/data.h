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

struct DataColumn
{
    QString key = {};   // "rating", the same in every language
    QString title = {}; // "Rating"
    int width = 12;     // in characters, for programs that show columns
};

struct DataTable
{
    QString key = {};   // "ratings"
    QString title = {}; // "Ratings"
    std::vector<DataColumn> columns = {};
    std::vector<std::vector<Value>> rows = {};
};

struct Data
{
    std::vector<DataTable> tables = {};
};

} // namespace steelyard::report
