// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/setup.h"
#include "storage/decision_inside_pdf.h"

// Inside this library only: whether a report's pages are what this program writes for what is
// inside it.
namespace steelyard::cli {

enum class Pages { Right, Changed, NotCompared };

struct PagesResult
{
    Pages pages = Pages::NotCompared;
    QStringList lines; // what is to be said of it
};

// Writes the report again and compares: a PDF page by page, HTML as a whole.
[[nodiscard]] PagesResult verifyPages(const storage::ReportResult &opened);

// Pages that no version of this program writes; for a report that cannot be written again here.
[[nodiscard]] PagesResult foreignPages(const QByteArray &file);

} // namespace steelyard::cli
