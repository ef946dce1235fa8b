// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verify_pages.h"

#include "cli/arguments.h"
#include "cli/verify_differences.h"
#include "decision/evaluate.h"
#include "report/formats/report_file.h"
#include "report/sections/build_report.h"
#include "storage/decision_inside_html.h"
#include "translations/language.h"

namespace steelyard::cli {

namespace {

// Speaks the report's language while it is written again.
class ReportLanguage
{
public:
    explicit ReportLanguage(const QLocale &locale) { useLanguage(locale); }
    ~ReportLanguage() { useLanguage(m_before); }
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

private:
    QLocale m_before;
};

// The same report once more; empty when it cannot be made.
QByteArray writtenAgain(const storage::PdfContents &carried, const report::ReportSetup &setup,
                        const report::ReportFormat &format)
{
    const ReportLanguage speaking{report::optionsOf(setup).locale};
    report::PdfOptions options;
    options.paper = setup.paper == report::paperId(report::Paper::Letter) ? report::Paper::Letter
                                                                          : report::Paper::A4;
    if (!carried.logo.isEmpty()) {
        std::optional<knowledge::Diagnostic> problem;
        options.logo = report::Logo::fromBytes(carried.logo, {}, problem);
        if (problem) {
            return {};
        }
    }
    storage::DecisionResult opened =
        storage::openDecision(carried.decision, {}, languageInUse(), {});
    if (!opened.decision) {
        return {};
    }
    QString nothing;
    QTextStream silent(&nothing);
    Console console{silent, silent};
    const auto evaluated = evaluateOpened(std::move(opened), std::nullopt, std::nullopt, console);
    return report::reportBytes(report::buildReport(*evaluated->base, evaluated->decision,
                                                   evaluated->verdict, report::optionsOf(setup)),
                               format, options);
}

QString madeWith(const report::Surroundings &then, const report::Surroundings &now)
{
    if (then.program != now.program) {
        return Text::tr("The report was made with version %1 of Steelyard.").arg(then.program);
    }
    return then.qt != now.qt ? Text::tr("The report was made with Qt %1.").arg(then.qt)
                             : Text::tr("The report was set in other fonts than are here.");
}

// Made by another program or with other fonts, pages may differ and nothing be wrong.
PagesResult notCompared(const QString &why, const QByteArray &file)
{
    PagesResult result = foreignPages(file);
    if (result.pages == Pages::NotCompared) {
        result.lines.prepend(why);
    }
    return result;
}

} // namespace

PagesResult foreignPages(const QByteArray &file)
{
    PagesResult result;
    if (!storage::isHtmlReport(file)) {
        result.lines = foreignPagesOf(file);
    }
    if (!result.lines.isEmpty()) {
        result.pages = Pages::Changed;
        return result;
    }
    result.lines << Text::tr("The pages were not compared.");
    return result;
}

PagesResult verifyPages(const storage::ReportResult &opened)
{
    const auto setup = report::readReportSetup(opened.carried.setup);
    if (!setup) {
        return notCompared(Text::tr("The report does not say how it was made."), opened.file);
    }
    const bool isHtml = storage::isHtmlReport(opened.file);
    const QByteArray again = writtenAgain(
        opened.carried, *setup,
        *report::formatBySuffix(isHtml ? QStringLiteral("html") : QStringLiteral("pdf")));
    if (again == opened.file) {
        return {Pages::Right, {}};
    }
    const QStringList differences = again.isEmpty()
                                        ? QStringList{Text::tr("The report cannot be made again.")}
                                    : isHtml ? htmlDifferences(opened.file, again)
                                             : pdfDifferences(opened.file, again);
    if (differences.isEmpty()) {
        return {Pages::Right, {Text::tr("Another program packed the file again.")}};
    }
    const report::Surroundings now = report::surroundings();
    if (setup->made == now) {
        return {Pages::Changed, differences};
    }
    const bool isOnlyOfFonts = setup->made.program == now.program && setup->made.qt == now.qt;
    if (isHtml && isOnlyOfFonts && !again.isEmpty()) {
        const QStringList written = htmlTextDifferences(opened.file, again);
        return written.isEmpty()
                   ? PagesResult{Pages::NotCompared,
                                 {madeWith(setup->made, now),
                                  Text::tr("The texts are right; the drawings were not compared.")}}
                   : PagesResult{Pages::Changed, written};
    }
    return notCompared(madeWith(setup->made, now), opened.file);
}

} // namespace steelyard::cli
