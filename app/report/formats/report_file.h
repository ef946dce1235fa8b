// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "report/formats/markdown/adr_name.h"
#include "report/formats/pdf/pdf_writer.h"
#include "storage/decision_store.h"

#include <vector>

namespace steelyard::report {

enum class Kind { Pdf, Html, Markdown, Csv, Json, Xlsx };

// By the end of its name; nothing for an end that stands for no report.
[[nodiscard]] std::optional<Kind> kindOf(const QString &file);

// The ends of names, in the order of Kind, without a dot.
[[nodiscard]] const QStringList &kindSuffixes();

// The report in one kind. `earlier` is what the file held before: a record in Markdown keeps what
// was added to it by hand. Paper and progress concern the PDF alone. Empty when stopped or when
// memory or temporary space ran out.
[[nodiscard]] QByteArray reportBytes(const Report &report, Kind kind, const PdfOptions &options,
                                     const QByteArray &earlier = {});

// Writes it as one complete file or not at all. Returns the problem, or nothing. A file of another
// kind than the report, a record of another decision, and one in which people changed what they
// cannot keep, is written over only when that is asked for.
[[nodiscard]] std::optional<knowledge::Diagnostic>
writeReportFile(const Report &report, const QString &file, const PdfOptions &options = {},
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
