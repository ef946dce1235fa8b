// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/page_layout.h"
#include "report/formats/report_file.h"
#include "storage/knowledge_bases.h"
#include "ui/pages/report/report_settings.h"

class QPrinter;

namespace steelyard {

// All that a report is made of, as values: the document may go on changing.
struct ReportRequest
{
    storage::KnowledgePointer base; // in the report's language
    decision::Decision decision;
    decision::Verdict verdict; // with its shares
    ReportSettings settings;
    QLocale locale; // of numbers and dates
};

// Makes one report, in its own language whatever the window speaks. Fonts belong to a thread: all
// of it, its end included, happens on one, which need not be the interface thread.
class ReportMaker
{
public:
    using Progress = std::function<bool(int done, int all)>; // false stops the work

    // Says everything the report says. A logo that cannot be read is a problem, and the report is
    // made without it.
    explicit ReportMaker(const ReportRequest &request);

    // Between the two steps the interface thread draws its charts: report::drawCharts().
    [[nodiscard]] const std::shared_ptr<report::Report> &report() const { return m_report; }
    [[nodiscard]] bool layOut(const Progress &progress); // false: stopped

    [[nodiscard]] const std::optional<knowledge::Diagnostic> &problem() const { return m_problem; }
    [[nodiscard]] const report::pdf::PageLayout *layout() const { return m_layout.get(); }
    [[nodiscard]] QImage picture(int page, double scale) const; // pixels a unit of the page

    // Writes a file in the format that its name ends in, else in that of the suffix `kind`, which
    // may make a folder of files of it; stopped, it writes nothing.
    [[nodiscard]] std::optional<knowledge::Diagnostic>
    write(const QString &file, const QString &kind, const Progress &progress) const;
    // Pages from 0 on; false when the printer does not answer. Stopped, it takes back what it can.
    [[nodiscard]] bool print(QPrinter &printer, int first, int last,
                             const Progress &progress) const;

private:
    QString m_language;
    std::optional<knowledge::Diagnostic> m_problem;
    report::PdfOptions m_options;
    std::shared_ptr<report::Report> m_report;
    std::unique_ptr<const report::pdf::PageLayout> m_layout;
};

} // namespace steelyard
