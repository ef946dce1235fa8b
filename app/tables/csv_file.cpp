// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_reader.h"
#include "tables/messages.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steelyard::tables {

namespace {

constexpr qint64 kMostBytes = qint64{256} << 20;

// The first character that separates columns in the first line, outside quotation marks; a comma
// when there is none.
char separator(std::string_view bytes)
{
    bool quoted = false;
    char found = ',';
    for (const char byte : bytes) {
        quoted = quoted != (byte == '"');
        if (quoted) {
            continue;
        }
        if (byte == ',') {
            return ',';
        }
        if (byte == '\n' || byte == '\r') {
            break;
        }
        if (found == ',' && (byte == ';' || byte == '\t' || byte == '|')) {
            found = byte;
        }
    }
    return found;
}

void checkText(std::string_view bytes, CsvDiagnostics &problems)
{
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        problems.add({}, Text::tr("The file is text in UTF-16."),
                     Text::tr("Save the table as CSV with the encoding UTF-8."));
    } else if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        const std::string_view before = bytes.substr(0, nul);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto begin = before.rfind('\n') + 1; // npos + 1 is 0
        problems.add({static_cast<int>(line), static_cast<int>(nul - begin) + 1},
                     Text::tr("The file holds a byte that is zero, so it is not text."),
                     Text::tr("Save the table as CSV with the encoding UTF-8."));
    } else if (const char found = separator(bytes); found != ',') {
        const QString name = found == ';'   ? Text::tr("semicolons")
                             : found == '|' ? Text::tr("vertical bars")
                                            : Text::tr("tabs");
        problems.add({1, 1}, Text::tr("The columns are separated by %1.").arg(name),
                     Text::tr("Save the table with commas between the columns and points in "
                              "numbers."));
    }
}

} // namespace

void reportNoText(CsvDiagnostics &problems)
{
    problems.add({}, Text::tr("The file is empty."),
                 Text::tr("Write a first row with the names of the columns."));
}

void checkCsvBytes(std::string_view bytes, CsvDiagnostics &problems)
{
    if (bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n") == std::string_view::npos) {
        reportNoText(problems);
    }
    checkText(bytes, problems);
}

Bytes readCsvFile(const QString &file, CsvDiagnostics &problems)
{
    const QFileInfo info(file);
    QFile opened(file);
    if (!info.exists()) {
        problems.add({}, Text::tr("There is no such file."), Text::tr("Check its name."));
    } else if (!info.isFile()) {
        problems.add({}, Text::tr("This is not a regular file."), Text::tr("Name a CSV file."));
    } else if (info.size() > kMostBytes) {
        problems.add({},
                     Text::tr("The file has %1 MiB; a table may have %2.")
                         .arg(info.size() >> 20)
                         .arg(kMostBytes >> 20),
                     Text::tr("Leave out alternatives that cannot win, or split the table."));
    } else if (!opened.open(QIODevice::ReadOnly)) {
        problems.add({}, Text::tr("The file cannot be read: %1.").arg(opened.errorString()),
                     Text::tr("Check who may read it."));
    } else {
        return opened.readAll().toStdString();
    }
    return {};
}

} // namespace steelyard::tables
