// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"

#include <QLocale>

namespace steelyard::report {

namespace {

// Spreadsheets take a text with one of these in front for a formula, and may run it.
bool looksLikeFormula(const QString &text)
{
    for (const QChar c : text) {
        // Some programs skip what is not to be seen before they look.
        if (c.isSpace() || c.category() == QChar::Other_Control ||
            c.category() == QChar::Other_Format) {
            if (c == u'\t' || c == u'\r') {
                return true;
            }
            continue;
        }
        return QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(c);
    }
    return false;
}

QString enclosed(QString text)
{
    text.remove(QChar::Null);
    if (looksLikeFormula(text)) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString cellOf(const Value &value)
{
    if (const auto *number = std::get_if<double>(&value)) {
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    }
    if (const auto *text = std::get_if<QString>(&value)) {
        return enclosed(*text);
    }
    return {};
}

} // namespace

QByteArray writeCsv(const Report &report)
{
    QString file(QChar(QChar::ByteOrderMark));
    const auto line = [&file](const QStringList &cells) {
        file += cells.join(u',') + QStringLiteral("\r\n");
    };
    for (const DataTable &table : report.data.tables) {
        if (file.size() > 1) {
            line({});
        }
        line({enclosed(table.title)});
        QStringList heads;
        for (const DataColumn &column : table.columns) {
            heads << enclosed(column.title);
        }
        line(heads);
        for (const std::vector<Value> &row : table.rows) {
            QStringList cells;
            for (const Value &value : row) {
                cells << cellOf(value);
            }
            line(cells);
        }
    }
    return file.toUtf8();
}

} // namespace steelyard::report
