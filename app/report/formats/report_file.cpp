// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_file.h"

#include "report/formats/earlier_file.h"
#include "report/formats/html/html_writer.h"
#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_writer.h"
#include "report/formats/tables/data_writers.h"
#include "storage/file_diagnostics.h"
#include "storage/native_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace steelyard::report {

namespace {

using storage::aboutFile;
using storage::problemOf;

constexpr int kMostTries = 100; // of names that other programs take at the same moment

class ReportFileWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::ReportFile)
};

// What was found in the folder and left as it is.
std::vector<knowledge::Diagnostic> notesOn(const QDir &folder, const AdrPlace &place,
                                           const QString &id)
{
    std::vector<knowledge::Diagnostic> notes;
    for (const QString &name : place.otherTitle) {
        notes.push_back(
            aboutFile(knowledge::Level::Warning, folder.filePath(name),
                      ReportFileWords::tr("This is a record of the same decision under another "
                                          "title. It stays as it is."),
                      ReportFileWords::tr("Remove it when it is no longer needed.")));
    }
    for (const QString &name : place.withoutId) {
        notes.push_back(aboutFile(
            knowledge::Level::Warning, folder.filePath(name),
            ReportFileWords::tr("This record does not say which decision it belongs to. "
                                "It stays as it is."),
            ReportFileWords::tr("If it is of this decision, write “decision-id: %1” below "
                                "its status and write the record again with --force; only "
                                "what stands between its marks is kept then.")
                .arg(id)));
    }
    return notes;
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
        return withSums(withAdditions(writeMarkdown(report), earlier));
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
                                                     const PdfOptions &options, storage::Over over,
                                                     const storage::SaveOptions &saving)
{
    const std::optional<Kind> kind = kindOf(file);
    if (!kind) {
        return problemOf(file, ReportFileWords::tr("There is no report of this kind."),
                         ReportFileWords::tr("Choose a name that ends in one of: %1.")
                             .arg(kindSuffixes().join(QStringLiteral(", "))));
    }
    const EarlierFile earlier = earlierFile(report, file, *kind, over);
    if (earlier.problem) {
        return earlier.problem;
    }
    const QByteArray bytes = reportBytes(report, *kind, options, earlier.record);
    if (bytes.isEmpty()) {
        return problemOf(
            file, ReportFileWords::tr("The report could not be made."),
            ReportFileWords::tr("Free memory and temporary disk space, and try again."));
    }
    return storage::saveBytes(bytes, file, saving);
}

WrittenRecord writeRecord(const Report &report, const QString &folder, AdrName habit,
                          storage::Over over)
{
    WrittenRecord result;
    if (!storage::makeFolder(folder)) {
        result.problems.push_back(problemOf(
            folder, ReportFileWords::tr("The folder of the records cannot be made."),
            ReportFileWords::tr("Check that you may write beside it, or name another folder.")));
        return result;
    }
    const QDir records(folder);
    for (int i = 0; i < kMostTries && result.file.isEmpty(); ++i) {
        const AdrPlace place =
            adrPlace(folder, {habit, report.decisionId, report.title, report.isoDate});
        const QString file = records.filePath(place.name);
        result.problems = notesOn(records, place, report.decisionId);
        // A link that is in the folder may lead anywhere by the time it is written to.
        const auto problem = writeReportFile(report, file, {}, over,
                                             {.isFollowingLinks = !place.isNew,
                                              .isOnlyNew = place.isNew,
                                              .notes = &result.problems});
        if (problem && place.isNew && QFileInfo::exists(file) && i + 1 < kMostTries) {
            continue; // another program took the name since it was chosen
        }
        if (problem) {
            result.problems.push_back(*problem);
            break;
        }
        result.file = file;
    }
    return result;
}

} // namespace steelyard::report
