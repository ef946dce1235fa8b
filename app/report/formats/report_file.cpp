// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_file.h"

#include "report/formats/html/html_writer.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/formats/tables/data_writers.h"
#include "storage/decision_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace steelyard::report {

namespace {

constexpr qint64 kMostEarlier = 16 * 1024 * 1024; // of a record that is written again

class Words
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportFile)
};

knowledge::Diagnostic problemOf(const QString &file, const QString &what, const QString &remedy)
{
    return {knowledge::Level::Error, file.toStdString(),  0, 0, {},
            what.toStdString(),      remedy.toStdString()};
}

QByteArray earlierRecord(const QString &file)
{
    QFile input(file);
    if (!QFileInfo(file).isFile() || input.size() > kMostEarlier ||
        !input.open(QIODevice::ReadOnly)) {
        return {};
    }
    return input.readAll();
}

} // namespace

const QStringList &kindSuffixes()
{
    static const QStringList suffixes{QStringLiteral("pdf"),  QStringLiteral("html"),
                                      QStringLiteral("md"),   QStringLiteral("csv"),
                                      QStringLiteral("json"), QStringLiteral("xlsx")};
    return suffixes;
}

std::optional<Kind> kindOf(const QString &file)
{
    const auto index = kindSuffixes().indexOf(QFileInfo(file).suffix().toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<Kind>(index));
}

QByteArray reportBytes(const Report &report, Kind kind, const PdfOptions &options,
                       const QByteArray &earlier)
{
    switch (kind) {
    case Kind::Pdf:
        return pdfBytes(report, options);
    case Kind::Html:
        return writeHtml(report, options.logo);
    case Kind::Markdown:
        return withAdditions(writeMarkdown(report), earlier);
    case Kind::Csv:
        return writeCsv(report);
    case Kind::Json:
        return writeJson(report);
    case Kind::Xlsx:
        break;
    }
    return writeXlsx(report);
}

std::optional<knowledge::Diagnostic> writeReportFile(const Report &report, const QString &file,
                                                     const PdfOptions &options)
{
    const std::optional<Kind> kind = kindOf(file);
    if (!kind) {
        return problemOf(file, Words::tr("There is no report of this kind."),
                         Words::tr("Choose a name that ends in one of: %1.")
                             .arg(kindSuffixes().join(QStringLiteral(", "))));
    }
    const QByteArray earlier = *kind == Kind::Markdown ? earlierRecord(file) : QByteArray();
    if (!hasWholeAdditions(earlier)) {
        return problemOf(file, Words::tr("Marks around what was added by hand are damaged."),
                         Words::tr("Each opening mark needs its closing mark behind it; mend the "
                                   "file, or write to another. Nothing was overwritten."));
    }
    const QByteArray bytes = reportBytes(report, *kind, options, earlier);
    if (bytes.isEmpty()) {
        return problemOf(file, Words::tr("The report could not be made."),
                         Words::tr("Free memory and temporary disk space, and try again."));
    }
    return storage::saveBytes(bytes, file);
}

} // namespace steelyard::report
