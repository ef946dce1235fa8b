// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/pdf_writer.h"
#include "report/formats/tables/data_writers.h"

#include <vector>

namespace steelyard::report {

// What the program knows of one format of reports. All of them stand in one table, in
// report_format.cpp, and whoever offers, writes or recognizes formats asks that.
struct ReportFormat
{
    QString suffix;     // of a file's name, without a dot; settings and options call it so as well
    QString (*label)(); // "PDF document", in the language of the program
    QByteArray (*write)(const Report &report, const PdfOptions &options);
    // Whether these bytes were written by Steelyard in this format, and so may be replaced by the
    // report.
    bool (*isOurs)(const Report &report, const QByteArray &file);
    // All of a report where that is several files, for a folder; `write` then gives the one of them
    // that says most. Null: one file is all.
    std::vector<TableFile> (*writeFolder)(const Report &report) = nullptr;
    // A record: written again it keeps what people added, and has rules of its own about what may
    // be replaced.
    bool isRecord = false;
};

// In the order in which they are offered; the first is the usual one.
[[nodiscard]] const std::vector<ReportFormat> &reportFormats();

// "pdf", "html", ...: of all formats, in their order.
[[nodiscard]] QStringList formatSuffixes();

// By the end of a file's name; nullptr for an end that stands for no report.
[[nodiscard]] const ReportFormat *formatOf(const QString &file);
[[nodiscard]] const ReportFormat *formatBySuffix(const QString &suffix);

} // namespace steelyard::report
