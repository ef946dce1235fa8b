// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "report/formats/markdown/adr_name.h"
#include "report/formats/report_format.h"
#include "storage/decision_store.h"

#include <vector>

namespace steelyard::report {

// The report in one format. `earlier` is what the file held before: a record keeps what was added
// to it by hand. Paper and progress concern the PDF alone. Empty when stopped or when memory or
// temporary space ran out.
[[nodiscard]] QByteArray reportBytes(const Report &report, const ReportFormat &format,
                                     const PdfOptions &options = {},
                                     const QByteArray &earlier = {});

// Writes it as one complete file or not at all, in the format that the name ends in. Returns the
// problem, or nothing. A file that is no report of this format, a record of another decision, and
// one in which people changed what they cannot keep, is written over only when that is asked for.
[[nodiscard]] std::optional<knowledge::Diagnostic>
writeReportFile(const Report &report, const QString &file, const PdfOptions &options = {},
                storage::Over over = storage::Over::SameKind,
                const storage::SaveOptions &saving = {});

// The same in a given format, whatever the name ends in.
[[nodiscard]] std::optional<knowledge::Diagnostic>
writeReportFile(const Report &report, const QString &file, const ReportFormat &format,
                const PdfOptions &options = {}, storage::Over over = storage::Over::SameKind,
                const storage::SaveOptions &saving = {});

// Whether a report of this format that is to go to such a place is a folder of files: where the
// format has several, and the name does not end as a report's file does.
[[nodiscard]] bool isForFolder(const QString &place, const ReportFormat &format);

// Writes all files of a format of several into a folder, which is made when it is missing. Nothing
// is written when one of them would take the place of another file; files of other names stay.
[[nodiscard]] std::optional<knowledge::Diagnostic>
writeReportFolder(const Report &report, const QString &folder, const ReportFormat &format,
                  storage::Over over = storage::Over::SameKind,
                  const storage::SaveOptions &saving = {});

// Writes the record of a decision into a folder of records, which is made when it is missing: again
// into the file of this decision, else into a new one.
struct WrittenRecord
{
    QString file;                                // set unless there is a problem
    std::vector<knowledge::Diagnostic> problems; // warnings too: of files that were left alone
};
[[nodiscard]] WrittenRecord writeRecord(const Report &report, const QString &folder, AdrName habit,
                                        storage::Over over = storage::Over::SameKind);

} // namespace steelyard::report
