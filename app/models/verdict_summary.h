// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>

#include <memory>
#include <vector>

// A verdict in a dozen lines, to paste where people talk of it: a wiki, a ticket, a mail.
namespace steelyard {

class DecisionDocument;
class Wording;

struct VerdictSummary
{
    struct Line
    {
        QString label; // "Why"
        QString text;
    };
    QString title;
    std::vector<Line> lines; // at most 11, so that there are twelve with the title
};

// `origin` says by which data it can be computed again; it comes last.
[[nodiscard]] VerdictSummary verdictSummary(const Wording &words, const QString &origin);

// A line a fact. The markup is paragraphs, bold labels and a list, which wikis, trackers and mail
// programs all take over; every text is escaped.
[[nodiscard]] QString plainText(const VerdictSummary &summary);
[[nodiscard]] QString htmlText(const VerdictSummary &summary);

// Both of the open decision, for the clipboard.
[[nodiscard]] std::unique_ptr<QMimeData> summaryData(const DecisionDocument &document);

} // namespace steelyard
