// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_text.h"

#include "knowledge/file_kind.h"
#include "tables/messages.h"
#include "tables/spreadsheet_file.h"
#include "tables/text_encoding.h"

#include <QFile>
#include <QFileInfo>

namespace steelyard::tables {

namespace {

constexpr qint64 kMostBytes = qint64{64} << 20;

// Says what a file of another kind is and where it belongs. False: it may be a table.
bool reportOtherKind(knowledge::FileKind kind, CsvDiagnostics &problems)
{
    using knowledge::FileKind;
    switch (kind) {
    case FileKind::Decision:
        problems.add({}, Text::tr("This is a decision, not a table."),
                     Text::tr("Weigh it with “steelyard verdict”, or open it in the window."));
        return true;
    case FileKind::KnowledgeBase:
        problems.add({}, Text::tr("This is a knowledge base, not a table."),
                     Text::tr("Check it with “steelyard check”, or begin a decision on it with "
                              "“steelyard new --knowledge”."));
        return true;
    case FileKind::Json:
        problems.add({}, Text::tr("This is JSON, not a table."),
                     Text::tr("Name a file in CSV, XLSX or ODS."));
        return true;
    case FileKind::Pdf:
        problems.add(
            {}, Text::tr("This is a PDF, not a table."),
            Text::tr("A report of Steelyard is checked with “steelyard verify”; a table is "
                     "read from CSV, XLSX or ODS."));
        return true;
    case FileKind::Spreadsheet:
        problems.add({},
                     Text::tr("This is a file of an old spreadsheet program, or one that is "
                              "protected by a password."),
                     Text::tr("Save it as XLSX, ODS or CSV, without a password."));
        return true;
    case FileKind::Archive:
        problems.add({}, Text::tr("This is an archive, not a table."),
                     Text::tr("Take the table out of it."));
        return true;
    case FileKind::Markup:
        problems.add({}, Text::tr("This is HTML or XML, not a table."),
                     Text::tr("Open it in a spreadsheet program and save it as CSV."));
        return true;
    case FileKind::Table:
    case FileKind::Other:
        return false;
    }
    return false;
}

QStringList guesses(Encoding encoding, const CsvFormat &format)
{
    QStringList sentences;
    if (encoding != Encoding::Utf8) {
        sentences.append(encoding == Encoding::Utf16
                             ? Text::tr("The text was read as UTF-16.")
                             : Text::tr("The text was read as Windows-1252."));
    }
    if (format.guessed) {
        sentences.append(
            format.separator == ';'   ? Text::tr("The columns are separated by semicolons.")
            : format.separator == '|' ? Text::tr("The columns are separated by vertical bars.")
                                      : Text::tr("The columns are separated by tabs."));
    }
    return sentences;
}

std::optional<TableText> spreadsheetText(const std::string &bytes, CsvDiagnostics &problems,
                                         const TableWishes &wishes, const std::stop_token &stop)
{
    problems.namePlacesAsCells();
    auto sheet = readSpreadsheet(bytes, wishes.sheet, problems, stop);
    if (!sheet) {
        return std::nullopt;
    }
    TableText text;
    text.format.separator = '\t'; // a number that stands as text may have any sign
    text.understood = sheet->understood;
    text.sheet = std::move(sheet);
    return text;
}

} // namespace

void reportNoText(CsvDiagnostics &problems)
{
    problems.add({}, Text::tr("The file is empty."),
                 Text::tr("Write a first row with the names of the columns."));
}

std::optional<TableText> tableText(std::string bytes, CsvDiagnostics &problems,
                                   const TableWishes &wishes, const std::stop_token &stop)
{
    const knowledge::FileKind kind = knowledge::kindOf(bytes);
    if (kind == knowledge::FileKind::Spreadsheet && bytes.starts_with("PK")) {
        return spreadsheetText(bytes, problems, wishes, stop);
    }
    if (reportOtherKind(kind, problems)) {
        return std::nullopt;
    }
    if (!wishes.sheet.isEmpty()) {
        problems.add({}, Text::tr("A text has no sheets."),
                     Text::tr("Leave out the name of the sheet, or name a file in XLSX or ODS."));
        return std::nullopt;
    }
    auto decoded = decodeText(std::move(bytes), problems, wishes.encoding);
    if (!decoded) {
        return std::nullopt;
    }
    if (decoded->utf8.find_first_not_of(" \t\r\n") == std::string::npos) {
        reportNoText(problems);
        return std::nullopt;
    }
    CsvFormat format = csvFormatOf(decoded->utf8);
    format.separator = wishes.separator.value_or(format.separator);
    QStringList understood = guesses(decoded->encoding, format);
    return TableText{std::move(decoded->utf8), format, decoded->encoding, std::nullopt,
                     std::move(understood)};
}

std::optional<TableText> readTableText(const QString &file, CsvDiagnostics &problems,
                                       const TableWishes &wishes, const std::stop_token &stop)
{
    const QFileInfo info(file);
    QFile opened(file);
    if (!info.exists()) {
        problems.add({}, Text::tr("There is no such file."), Text::tr("Check its name."));
    } else if (!info.isFile()) {
        problems.add({}, Text::tr("This is not a regular file."),
                     Text::tr("Name a file in CSV, XLSX or ODS."));
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
        return tableText(opened.readAll().toStdString(), problems, wishes, stop);
    }
    return std::nullopt;
}

} // namespace steelyard::tables
