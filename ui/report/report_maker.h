// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/page_layout.h"
#include "report/report_file.h"
#include "ui/report/report_settings.h"

namespace steelyard {

class DecisionDocument;

// Makes the report of a document as it is now, in the language of the report whatever the window
// speaks. Charts are scenes of Qt's: all of it happens on the window's thread.
class ReportMaker
{
public:
    // The document's verdict must have its shares; `base` is its knowledge base, in any language. A
    // logo that cannot be read is a problem, and the report is made without it.
    ReportMaker(const DecisionDocument &document, const knowledge::KnowledgeBase &base,
                const ReportSettings &settings);

    [[nodiscard]] const std::optional<knowledge::Problem> &problem() const { return m_problem; }
    [[nodiscard]] const report::Report &report() const { return m_report; }
    [[nodiscard]] std::shared_ptr<const report::pdf::PageLayout> layout() const { return m_layout; }

    // Writes a file; `progress` as in report::PdfOptions. Stopped, it writes nothing.
    [[nodiscard]] std::optional<knowledge::Problem>
    write(const QString &file, std::function<bool(int, int)> progress) const;

private:
    QString m_language;
    std::optional<knowledge::Problem> m_problem;
    report::PdfOptions m_options;
    report::Report m_report;
    std::shared_ptr<const report::pdf::PageLayout> m_layout;
};

} // namespace steelyard
