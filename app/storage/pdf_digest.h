// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace steelyard::storage {

// What a PDF holds, page by page, in sums that are the same for two files that show and say the
// same, however they are packed and numbered.
struct PdfDigest
{
    struct Page
    {
        QByteArray seen;        // content, fonts, pictures
        QByteArray rest;        // links and everything else
        bool isForeign = false; // no page by any version of this program is like it
    };
    std::vector<Page> pages;
    std::map<QString, QByteArray> others; // "info", "metadata", "structure", "bookmarks", ...
    bool isAppendedTo = false;            // by who added to the file and left what was there
};

// Any bytes are answered, in a process of its own as by decisionInsidePdf(); nothing when they
// cannot be read within its limits.
[[nodiscard]] std::optional<PdfDigest> pdfDigest(const QByteArray &pdf);

} // namespace steelyard::storage
