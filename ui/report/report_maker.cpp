// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_maker.h"

#include "models/decision_document.h"
#include "translations/language.h"

namespace steelyard {

namespace {

// Speaks a language while it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
        : m_changes(QLocale().bcp47Name().section(u'-', 0, 0) != language)
    {
        if (m_changes)
            useLanguage(QLocale(language));
    }

    ~Speaking()
    {
        if (m_changes)
            useLanguage(m_before);
    }

    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

private:
    QLocale m_before;
    bool m_changes;
};

} // namespace

ReportMaker::ReportMaker(const DecisionDocument &document, const knowledge::KnowledgeBase &base,
                         const ReportSettings &settings)
    : m_language(settings.language)
{
    const Speaking speaking(m_language);
    report::ReportOptions options;
    options.locale = QLocale();
    options.parts = settings.parts;
    options.draft = settings.draft;
    options.confidential = settings.confidential;
    m_options.paper = settings.paper;
    if (!settings.logo.isEmpty())
        m_options.logo = report::Logo::fromFile(settings.logo, m_problem);
    m_report = report::buildReport(base, document.decision(), document.verdict(), options);
    m_layout = std::make_shared<const report::pdf::PageLayout>(m_report, m_options);
}

std::optional<knowledge::Problem> ReportMaker::write(const QString &file,
                                                     std::function<bool(int, int)> progress) const
{
    const Speaking speaking(m_language);
    report::PdfOptions options = m_options;
    bool isStopped = false;
    options.progress = [&](int done, int all) {
        isStopped = isStopped || (progress && !progress(done, all));
        return !isStopped;
    };
    const auto problem = report::writeReportFile(m_report, file, options);
    return isStopped ? std::nullopt : problem;
}

} // namespace steelyard
