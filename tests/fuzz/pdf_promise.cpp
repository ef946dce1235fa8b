// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/promises.h"
#include "storage/pdf_attachments.h"
#include "storage/pdf_objects.h"

#include <exception>

namespace steelyard::fuzz {

// What a reader of PDFs does in a process of its own, done in this one, so that it is watched.
std::string readPdf(std::string_view bytes)
{
    using storage::PdfFault;
    constexpr std::size_t most = 100'000;
    const storage::PdfAttachments found =
        storage::pdfAttachments(bytes, {{"decision.steelyard", most}, {"verdict.json", most}});
    if (found.fault != PdfFault::None && !found.files.empty()) {
        return "a fault and an attachment";
    }
    for (const std::string &file : found.files) {
        if (file.size() > most) {
            return "an attachment larger than was asked for";
        }
    }
    try {
        (void)storage::pdfObjects(bytes);
    } catch (const std::exception &) { // it is no PDF, or goes too deep
    }
    return {};
}

} // namespace steelyard::fuzz
