// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/decision_inside_pdf.h"

namespace steelyard::storage {

// Whether a file that begins so is a report of ours in HTML.
[[nodiscard]] bool isHtmlReport(const QByteArray &beginning);

// Takes the decision out of a report in HTML, as decisionInsidePdf() does. Nothing in it is
// followed or run. Any bytes are answered.
[[nodiscard]] PdfContents decisionInsideHtml(const QByteArray &bytes, const QString &file = {});

// How the report carries what is no decision: "<meta name="steelyard:verdict.json" content="...">",
// the content in Base64.
[[nodiscard]] QByteArray htmlCarrierName(const char *inside);

} // namespace steelyard::storage
