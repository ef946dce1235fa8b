// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/report_file.h"

// Inside this library only: what stands where a report is about to be written.
namespace steelyard::report {

struct EarlierFile
{
    QByteArray record; // of an earlier record in Markdown: what is kept is in it
    std::optional<knowledge::Diagnostic> problem; // why it must stay as it is
};
[[nodiscard]] EarlierFile earlierFile(const Report &report, const QString &file,
                                      const ReportFormat &format, storage::Over over);

// The problem of a file of a folder that is not an earlier one of this table.
[[nodiscard]] std::optional<knowledge::Diagnostic> whyTableStays(const QString &file,
                                                                 const TableFile &table);

} // namespace steelyard::report
