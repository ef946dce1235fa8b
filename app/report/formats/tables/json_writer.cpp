// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steelyard::report {

namespace {

// Raised when a key goes or means something else; new keys do not raise it.
constexpr int kVersion = 2;

QJsonValue jsonOf(const Value &value, Shown shown)
{
    if (const auto *number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        return shown == Shown::YesNo ? QJsonValue(*text == u"yes") : QJsonValue(*text);
    }
    return QJsonValue::Null;
}

// A table of facts is an object, any other an array of objects.
QJsonValue jsonOf(const DataTable &table)
{
    QJsonArray rows;
    QJsonObject facts;
    for (const std::vector<Value> &row : table.rows) {
        if (table.isFacts && row.size() == 3) {
            facts.insert(std::get<QString>(row[0]), jsonOf(row[2], Shown::Text));
            continue;
        }
        QJsonObject object;
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
            object.insert(table.columns[i].key, jsonOf(row[i], table.columns[i].shown));
        }
        rows.append(object);
    }
    return table.isFacts ? QJsonValue(facts) : QJsonValue(rows);
}

} // namespace

QByteArray writeJson(const Report &report)
{
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("steelyard-report")},
                     {QStringLiteral("version"), kVersion},
                     {QStringLiteral("language"), report.language},
                     {QStringLiteral("title"), report.title},
                     {QStringLiteral("date"), report.isoDate},
                     {QStringLiteral("fingerprint"), report.fingerprint}};
    for (const DataTable &table : report.data.tables) {
        root.insert(table.key, jsonOf(table));
    }
    return QJsonDocument(root).toJson();
}

} // namespace steelyard::report
