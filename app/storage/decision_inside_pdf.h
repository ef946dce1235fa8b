// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/decision_store.h"

#include <stop_token>

namespace steelyard::storage {

// What a report of ours carries. `decision` is the file it was made from, byte for byte, not yet
// read; `record` is the verdict as it was computed, `setup` how the report was made, `logo` the
// picture at the head of its pages: empty in a report that has none.
struct PdfContents
{
    QByteArray decision;
    QByteArray record;
    QByteArray setup;
    QByteArray logo;
    std::optional<knowledge::Diagnostic> problem; // set: there is no decision, and why
};

// Whether these bytes claim to be a PDF at all.
[[nodiscard]] bool isPdf(const QByteArray &bytes);

// Takes the decision out of a report. Any bytes are answered with a problem, never with a crash: no
// PDF, a damaged one, one by another program, an attachment that is too large or damaged, a few
// bytes that unpack to gigabytes. It takes at most 10 seconds and 256 MB, in a process of its own,
// and ends with a problem soon after a stop is requested. For any thread.
[[nodiscard]] PdfContents decisionInsidePdf(const QByteArray &bytes, const QString &file = {},
                                            const std::stop_token &stop = {});

// The names of what is carried.
inline constexpr char kDecisionInside[] = "decision.steelyard";
inline constexpr char kRecordInside[] = "verdict.json";
inline constexpr char kSetupInside[] = "report.json";
inline constexpr char kLogoInside[] = "logo";

// Opens the decision inside a report, a PDF or HTML, as openDecision() opens a decision's file. Who
// goes on from there saves it under a name of its own: the report itself is never written to.
struct ReportResult
{
    DecisionResult decision;
    QByteArray file;     // the report itself
    PdfContents carried; // without a decision when the report cannot be read
};
[[nodiscard]] ReportResult openReport(const QString &file, const QString &language = {},
                                      const QStringList &ownKnowledge = {},
                                      const std::stop_token &stop = {});

// Opens a decision's file or a report with a decision inside, whichever it is.
[[nodiscard]] DecisionResult openDecisionOrReport(const QString &file, const QString &language = {},
                                                  const QStringList &ownKnowledge = {},
                                                  const std::stop_token &stop = {});

// Whether the file begins like a PDF, or like a report of ours in HTML, whatever its name is.
[[nodiscard]] bool looksLikeReport(const QString &file);

} // namespace steelyard::storage
