// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_format.h"

#include "report/formats/html/html_writer.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/formats/tables/data_writers.h"
#include "storage/decision_inside_pdf.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace steelyard::report {

namespace {

class ReportFormatWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportFormat)
};

QByteArray html(const Report &report, const PdfOptions &options)
{
    return writeHtml(report, options.logo);
}

// For writers that need no more than the report.
template <QByteArray (*Write)(const Report &)>
QByteArray plainly(const Report &report, const PdfOptions &)
{
    return Write(report);
}

bool isOurHtml(const QByteArray &file)
{
    return file.left(4096).contains("<meta name=\"generator\" content=\"Steelyard\">");
}

bool isOurRecord(const QByteArray &file)
{
    return !decisionOfRecord(file).isEmpty();
}

// A table with its name above: others begin with the heads of columns.
bool isOurCsv(const QByteArray &file)
{
    return file.startsWith("\xEF\xBB\xBF\"") && !file.left(file.indexOf('\n')).contains("\",");
}

// Anywhere: names are in the order of the alphabet.
bool isOurJson(const QByteArray &file)
{
    return file.contains("\"format\": \"steelyard-report\"");
}

bool isOurXlsx(const QByteArray &file)
{
    return file.startsWith("PK");
}

} // namespace

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> formats{
        {QStringLiteral("pdf"), [] { return ReportFormatWords::tr("PDF document"); }, pdfBytes,
         storage::isPdf},
        {QStringLiteral("html"), [] { return ReportFormatWords::tr("HTML page"); }, html,
         isOurHtml},
        {QStringLiteral("md"), [] { return ReportFormatWords::tr("Markdown record"); },
         plainly<writeMarkdown>, isOurRecord, true},
        {QStringLiteral("csv"), [] { return ReportFormatWords::tr("CSV tables"); },
         plainly<writeCsv>, isOurCsv},
        {QStringLiteral("json"), [] { return ReportFormatWords::tr("JSON data"); },
         plainly<writeJson>, isOurJson},
        {QStringLiteral("xlsx"), [] { return ReportFormatWords::tr("Excel workbook"); },
         plainly<writeXlsx>, isOurXlsx},
    };
    return formats;
}

QStringList formatSuffixes()
{
    QStringList suffixes;
    for (const ReportFormat &format : reportFormats()) {
        suffixes << format.suffix;
    }
    return suffixes;
}

const ReportFormat *formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto &all = reportFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&suffix](const ReportFormat &format) {
        return suffix == format.suffix;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace steelyard::report
