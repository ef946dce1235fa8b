// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Inside this library only: what qpdf is asked. Any bytes are answered, but a few of them can ask
// for any time and memory, so it is called where both are limited (limited_process.h).
namespace steelyard::storage {

enum class PdfFault {
    None,
    Unreadable,  // damaged, or protected by a password
    NoSuchFile,  // no attachment of the first name
    TooLarge,    // an attachment
    DamagedFile, // an attachment
};

struct PdfAttachments
{
    PdfFault fault = PdfFault::None;
    std::vector<std::string> files; // as they were asked for; empty where there is none
};

// An attachment's name, and the most bytes that it may unpack to.
struct PdfWanted
{
    std::string name;
    std::size_t most = 0;
};

// Attachments, unpacked. Without the first of them there is a fault. Silences qpdf in this process.
[[nodiscard]] PdfAttachments pdfAttachments(std::string_view pdf,
                                            const std::vector<PdfWanted> &wanted);

} // namespace steelyard::storage
