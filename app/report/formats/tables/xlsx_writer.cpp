// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace steelyard::report {

namespace {

constexpr int kLongestText = 32767; // a cell holds no more
constexpr int kLongestName = 31;    // of a sheet

QByteArray cellText(const QString &text)
{
    return text.left(kLongestText).remove(QChar::Null).toUtf8();
}

class Workbook
{
public:
    Workbook(const QString &file, const Report &report)
        : m_book(workbook_new(QFile::encodeName(file).constData()))
    {
        if (!m_book) {
            return;
        }
        QByteArray title = report.title.left(255).toUtf8();
        QByteArray author = report.author.left(255).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        // The same report gives the same file: the moment of writing is not in it.
        const QDate day = QDate::fromString(report.isoDate, Qt::ISODate);
        properties.created = static_cast<time_t>(
            QDateTime(day.isValid() ? day : QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)
                .toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_number = workbook_add_format(m_book);
        format_set_num_format(m_number, "0.0##");
        format_set_align(m_number, LXW_ALIGN_VERTICAL_TOP);
    }

    void add(const DataTable &table)
    {
        if (!m_book) {
            return;
        }
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, nameOf(table).constData());
        if (!sheet) {
            return;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, table.columns[i].width, nullptr);
            worksheet_write_string(sheet, 0, column, cellText(table.columns[i].title).constData(),
                                   m_head);
        }
        lxw_row_t number = 1;
        for (const std::vector<Value> &row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                write(sheet, number, static_cast<lxw_col_t>(i), row[i]);
            }
            ++number;
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (!table.rows.empty()) {
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                 static_cast<lxw_col_t>(table.columns.size() - 1));
        }
    }

    // Everything is written here; false when it could not be.
    bool close() { return m_book && workbook_close(m_book) == LXW_NO_ERROR; }

private:
    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Value &value)
    {
        if (const auto *number = std::get_if<double>(&value)) {
            worksheet_write_number(sheet, row, column, *number, m_number);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            worksheet_write_string(sheet, row, column, cellText(*text).constData(), m_wrapped);
        }
    }

    // Unique, short, and without the signs that the format refuses in a name.
    QByteArray nameOf(const DataTable &table)
    {
        QString name;
        for (const QChar c : table.title) {
            if (!QStringView(u"[]:*?/\\'").contains(c)) {
                name += c;
            }
        }
        name = name.left(kLongestName).trimmed();
        if (name.isEmpty() || m_names.contains(name.toLower())) {
            name = table.key;
        }
        m_names.insert(name.toLower());
        return name.toUtf8();
    }

    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_number = nullptr;
    QSet<QString> m_names;
};

} // namespace

// The library writes files only: one of its own that is read back.
QByteArray writeXlsx(const Report &report)
{
    QTemporaryDir folder;
    if (!folder.isValid()) {
        return {};
    }
    const QString name = folder.filePath(QStringLiteral("report.xlsx"));
    Workbook book(name, report);
    for (const DataTable &table : report.data.tables) {
        book.add(table);
    }
    QFile file(name);
    if (!book.close() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll();
}

} // namespace steelyard::report
