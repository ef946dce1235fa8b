// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steelyard::report {

namespace {

QJsonValue jsonOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        return *number;
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    return QJsonValue::Null;
}

} // namespace

QByteArray writeJson(const Report &report)
{
    QJsonObject root{{QStringLiteral("format"), QStringLiteral("steelyard-report")},
                     {QStringLiteral("version"), 1},
                     {QStringLiteral("language"), report.language},
                     {QStringLiteral("title"), report.title},
                     {QStringLiteral("date"), report.isoDate},
                     {QStringLiteral("fingerprint"), report.fingerprint}};
    for (const DataTable &table : report.data.tables) {
        QJsonArray rows;
        for (const std::vector<Value> &row : table.rows) {
            QJsonObject object;
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i) {
                object.insert(table.columns[i].key, jsonOf(row[i]));
            }
            rows.append(object);
        }
        root.insert(table.key, rows);
    }
    return QJsonDocument(root).toJson();
}

} // namespace steelyard::report
