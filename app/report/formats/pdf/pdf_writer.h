// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"
#include "report/content/logo.h"

#include <functional>

class QIODevice;

namespace steelyard::report {

namespace pdf {
class PageLayout;
}

enum class Paper { A4, Letter };

[[nodiscard]] QString paperId(Paper paper); // "a4", "letter"

struct PdfOptions
{
    Paper paper = Paper::A4;
    Logo logo = {};
    // Told again and again how much of all is done: the first half lays out, the second half
    // paints. False stops the work.
    std::function<bool(int done, int all)> progress = {};
    // The pages of this report with these options, when they are laid out already.
    const pdf::PageLayout *layout = nullptr;
};

// Sets the report as a PDF: text, charts and signs as vectors, fonts embedded, linked contents,
// bookmarks, the decision file attached. The same report gives the same bytes. Needs a
// QApplication, with no display if need be. Empty when stopped.
[[nodiscard]] QByteArray pdfBytes(const Report &report, const PdfOptions &options = {});

// The same to a device that is open for writing. Returns false when it does not take all of it.
[[nodiscard]] bool writePdf(const Report &report, QIODevice &device,
                            const PdfOptions &options = {});

} // namespace steelyard::report
