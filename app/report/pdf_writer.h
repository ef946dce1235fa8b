// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content.h"

class QIODevice;

namespace steelyard::report {

enum class Paper { A4, Letter };

struct PdfOptions
{
    Paper paper = Paper::A4;
};

// Sets the report as a PDF: text, charts and signs as vectors, fonts embedded, the decision file
// attached. Needs a QApplication, with no display if need be.
[[nodiscard]] QByteArray pdfBytes(const Report &report, const PdfOptions &options = {});

// The same to a device that is open for writing. Returns false when it does not take all of it.
[[nodiscard]] bool writePdf(const Report &report, QIODevice &device,
                            const PdfOptions &options = {});

} // namespace steelyard::report
