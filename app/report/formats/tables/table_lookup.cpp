// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/table_lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace steelyard::report {

namespace {

class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Tables)
};

} // namespace

QString yesNoText(bool is)
{
    return is ? TableWords::tr("yes", "in a cell") : TableWords::tr("no", "in a cell");
}

Value shownValue(const Value &value, Shown shown)
{
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr && shown == Shown::YesNo ? Value{yesNoText(*text == u"yes")} : value;
}

const DataTable *tableOf(const Data &data, const char *key)
{
    const auto found =
        std::find_if(data.tables.begin(), data.tables.end(),
                     [key](const DataTable &table) { return table.key == QLatin1String(key); });
    return found == data.tables.end() ? nullptr : &*found;
}

std::size_t columnOf(const DataTable &table, const char *key)
{
    const auto found =
        std::find_if(table.columns.begin(), table.columns.end(),
                     [key](const DataColumn &column) { return column.key == QLatin1String(key); });
    return static_cast<std::size_t>(found - table.columns.begin());
}

const Value *DataRecord::value(const char *column) const
{
    const std::size_t place = columnOf(m_table, column);
    const std::vector<Value> &cells = m_table.rows[m_row];
    return place < cells.size() ? &cells[place] : nullptr;
}

QString DataRecord::text(const char *column) const
{
    const Value *found = value(column);
    const auto *text = found != nullptr ? std::get_if<QString>(found) : nullptr;
    return text != nullptr ? *text : QString();
}

std::optional<double> DataRecord::number(const char *column) const
{
    const Value *found = value(column);
    const auto *number = found != nullptr ? std::get_if<double>(found) : nullptr;
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

} // namespace steelyard::report
