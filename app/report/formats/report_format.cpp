// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_format.h"

#include "report/formats/html/html_writer.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/formats/odt/odt_writer.h"
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

QByteArray htmlOf(const Report &report, const PdfOptions &options)
{
    return writeHtml(report, options.logo);
}

QByteArray odtOf(const Report &report, const PdfOptions &options)
{
    return writeOdt(report, options.paper == Paper::Letter);
}

QByteArray xlsxOf(const Report &report, const PdfOptions &options)
{
    return writeXlsx(report, options.paper == Paper::Letter);
}

// For writers that need no more than the report.
template <QByteArray (*Write)(const Report &)>
QByteArray plainly(const Report &report, const PdfOptions &)
{
    return Write(report);
}

// Printed to another file, or taken through another program, it carries no decision any more.
bool isOurPdf(const Report &, const QByteArray &file)
{
    return storage::isPdf(file) && !storage::decisionInsidePdf(file).problem;
}

bool isOurHtml(const Report &, const QByteArray &file)
{
    return file.left(4096).contains("<meta name=\"generator\" content=\"Steelyard\">");
}

bool isOurRecord(const Report &, const QByteArray &file)
{
    return !decisionOfRecord(file).isEmpty();
}

// Anywhere: names are in the order of the alphabet.
bool isOurJson(const Report &, const QByteArray &file)
{
    return file.contains("\"format\": \"steelyard-report\"");
}

} // namespace

const std::vector<ReportFormat> &reportFormats()
{
    static const std::vector<ReportFormat> formats{
        {QStringLiteral("pdf"), [] { return ReportFormatWords::tr("PDF document"); }, pdfBytes,
         isOurPdf},
        {QStringLiteral("html"), [] { return ReportFormatWords::tr("HTML page"); }, htmlOf,
         isOurHtml},
        {QStringLiteral("odt"), [] { return ReportFormatWords::tr("Text document (ODT)"); }, odtOf,
         isOdtByUs},
        {QStringLiteral("md"), [] { return ReportFormatWords::tr("Markdown record"); },
         plainly<writeMarkdown>, isOurRecord, nullptr, true},
        {QStringLiteral("csv"), [] { return ReportFormatWords::tr("CSV tables"); },
         plainly<writeCsv>, isCsvByUs, writeCsvTables},
        {QStringLiteral("json"), [] { return ReportFormatWords::tr("JSON data"); },
         plainly<writeJson>, isOurJson},
        {QStringLiteral("xlsx"), [] { return ReportFormatWords::tr("Excel workbook"); }, xlsxOf,
         isXlsxByUs},
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
    return formatBySuffix(QFileInfo(file).suffix().toLower());
}

const ReportFormat *formatBySuffix(const QString &suffix)
{
    const auto &all = reportFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&suffix](const ReportFormat &format) {
        return suffix == format.suffix;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace steelyard::report
