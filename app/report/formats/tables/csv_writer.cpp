// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"
#include "report/formats/tables/table_lookup.h"

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

class CsvTable
{
public:
    CsvTable(const DataTable &table, const QLocale &locale)
        : m_table(table)
        , m_hasComma(locale.decimalPoint() == u",")
    {
    }

    [[nodiscard]] QByteArray heads() const
    {
        QStringList heads;
        for (const DataColumn &column : m_table.columns) {
            heads << enclosed(column.title);
        }
        return (QChar(QChar::ByteOrderMark) + line(heads)).toUtf8();
    }

    [[nodiscard]] QByteArray all() const
    {
        QString rows;
        for (const std::vector<Value> &row : m_table.rows) {
            QStringList cells;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const Shown shown =
                    i < m_table.columns.size() ? m_table.columns[i].shown : Shown::Text;
                cells << cellOf(shownValue(row[i], shown));
            }
            rows += line(cells);
        }
        return heads() + rows.toUtf8();
    }

private:
    [[nodiscard]] QString line(const QStringList &cells) const
    {
        return cells.join(m_hasComma ? u';' : u',') + QStringLiteral("\r\n");
    }

    [[nodiscard]] QString cellOf(const Value &value) const
    {
        if (const auto *number = std::get_if<double>(&value)) {
            const QString digits = QString::number(*number, 'g', QLocale::FloatingPointShortest);
            return m_hasComma ? QString(digits).replace(u'.', u',') : digits;
        }
        const auto *text = std::get_if<QString>(&value);
        return text != nullptr ? enclosed(*text) : QString();
    }

    const DataTable &m_table;
    bool m_hasComma;
};

// The table that a single file is for.
const DataTable *mainTable(const Report &report)
{
    return tableOf(report.data, "results");
}

} // namespace

std::vector<TableFile> writeCsvTables(const Report &report)
{
    const QLocale locale(report.language);
    std::vector<TableFile> files;
    for (const DataTable &table : report.data.tables) {
        const CsvTable csv(table, locale);
        files.push_back({table.key + QStringLiteral(".csv"), csv.all(), csv.heads()});
    }
    return files;
}

QByteArray writeCsv(const Report &report)
{
    const DataTable *table = mainTable(report);
    return table != nullptr ? CsvTable(*table, QLocale(report.language)).all() : QByteArray();
}

bool isCsvByUs(const Report &report, const QByteArray &file)
{
    const DataTable *table = mainTable(report);
    return table != nullptr && file.startsWith(CsvTable(*table, QLocale(report.language)).heads());
}

} // namespace steelyard::report
