// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_file.h"

#include "report/formats/earlier_file.h"
#include "report/formats/markdown/adr_file.h"
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
    for (const QString &name : place.outside) {
        notes.push_back(aboutFile(
            knowledge::Level::Warning, folder.filePath(name),
            ReportFileWords::tr("This record of the same decision is a link out of the folder. "
                                "It stays as it is."),
            ReportFileWords::tr("Put the file itself here and write the record again, or remove "
                                "the link.")));
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

QByteArray reportBytes(const Report &report, const ReportFormat &format, const PdfOptions &options,
                       const QByteArray &earlier)
{
    const QByteArray bytes = format.write(report, options);
    return format.isRecord ? withSums(withAdditions(bytes, earlier)) : bytes;
}

std::optional<knowledge::Diagnostic> writeReportFile(const Report &report, const QString &file,
                                                     const PdfOptions &options, storage::Over over,
                                                     const storage::SaveOptions &saving)
{
    const ReportFormat *format = formatOf(file);
    if (format == nullptr) {
        return problemOf(file, ReportFileWords::tr("There is no report of this kind."),
                         ReportFileWords::tr("Choose a name that ends in one of: %1.")
                             .arg(formatSuffixes().join(QStringLiteral(", "))));
    }
    return writeReportFile(report, file, *format, options, over, saving);
}

std::optional<knowledge::Diagnostic> writeReportFile(const Report &report, const QString &file,
                                                     const ReportFormat &format,
                                                     const PdfOptions &options, storage::Over over,
                                                     const storage::SaveOptions &saving)
{
    const EarlierFile earlier = earlierFile(report, file, format, over);
    if (earlier.problem) {
        return earlier.problem;
    }
    const QByteArray bytes = reportBytes(report, format, options, earlier.record);
    if (bytes.isEmpty()) {
        return problemOf(
            file, ReportFileWords::tr("The report could not be made."),
            ReportFileWords::tr("Free memory and temporary disk space, and try again."));
    }
    return storage::saveBytes(bytes, file, saving);
}

bool isForFolder(const QString &place, const ReportFormat &format)
{
    return format.writeFolder != nullptr && formatOf(place) == nullptr;
}

std::optional<knowledge::Diagnostic> writeReportFolder(const Report &report, const QString &folder,
                                                       const ReportFormat &format,
                                                       storage::Over over,
                                                       const storage::SaveOptions &saving)
{
    if (!storage::makeFolder(folder)) {
        return problemOf(
            folder, ReportFileWords::tr("The folder of the tables cannot be made."),
            ReportFileWords::tr("Check that you may write beside it, or name another folder."));
    }
    const std::vector<TableFile> tables = format.writeFolder(report);
    const QDir place(folder);
    for (const TableFile &table : tables) {
        auto problem = over == storage::Over::Anything
                           ? std::nullopt
                           : whyTableStays(place.filePath(table.name), table);
        if (problem) {
            return problem;
        }
    }
    // Tables of two decisions beside each other would be worse than none.
    std::vector<storage::FileToSave> files;
    files.reserve(tables.size());
    for (const TableFile &table : tables) {
        files.push_back({place.filePath(table.name), table.bytes});
    }
    // Nobody chose these names, so that nobody means what a link of such a name leads to.
    storage::SaveOptions here = saving;
    here.isFollowingLinks = false;
    return storage::saveTogether(files, here);
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
