// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

class QPDF;

namespace steelyard::tests {

// What of PDF/UA-1 (ISO 14289-1) and PDF/A-3b (ISO 19005-3) a file breaks, a sentence each with the
// clause's number, as far as what a report holds can break it: no validator can be had from the
// distribution. docs/accessible-pdf.md lists the clauses. Empty: none.
[[nodiscard]] QStringList brokenClauses(const QByteArray &pdf);

// The same of the file's own tree of parts: "Document(Sect(H1,P)...)", types only.
[[nodiscard]] QString structureOutline(const QByteArray &pdf);

// What is listened to: the texts of all parts, in the order of the parts.
[[nodiscard]] QString structureText(const QByteArray &pdf);

// The file with something changed in it.
[[nodiscard]] QByteArray changedPdf(const QByteArray &pdf,
                                    const std::function<void(QPDF &document)> &change);

} // namespace steelyard::tests
