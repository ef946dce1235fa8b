// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

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
    std::string first;
    std::string second; // empty when there is none
};

// An attachment's name, and the most bytes that it may unpack to.
struct PdfWanted
{
    std::string name;
    std::size_t most = 0;
};

// Two attachments, unpacked. Silences qpdf in this process.
[[nodiscard]] PdfAttachments pdfAttachments(std::string_view pdf, const PdfWanted &first,
                                            const PdfWanted &second);

} // namespace steelyard::storage
