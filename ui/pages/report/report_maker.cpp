// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report/report_maker.h"

#include "translations/language.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <cmath>

namespace steelyard {

ReportMaker::ReportMaker(const ReportRequest &request)
    : m_language(request.settings.language)
{
    const ThreadLanguage speaking(m_language);
    const ReportSettings &settings = request.settings;
    report::ReportOptions options;
    options.locale = request.locale;
    options.preset = settings.preset;
    options.parts = settings.ownParts ? settings.parts : report::Parts();
    // A page on the screen has room for what paper tells in one line.
    options.everything = settings.everything || settings.kind == QStringLiteral("html");
    options.draft = settings.draft;
    options.confidential = settings.confidential;
    m_options.paper = settings.paper;
    if (!settings.logo.isEmpty()) {
        m_options.logo = report::Logo::fromFile(settings.logo, m_problem);
    }
    m_report = std::make_shared<report::Report>(
        report::buildReport(*request.base, request.decision, request.verdict, options));
}

bool ReportMaker::layOut(const Progress &progress)
{
    const ThreadLanguage speaking(m_language);
    report::PdfOptions options = m_options;
    options.progress = progress;
    auto layout = std::make_unique<const report::pdf::PageLayout>(*m_report, options);
    if (!layout->isWhole()) {
        return false;
    }
    m_layout = std::move(layout);
    return true;
}

QImage ReportMaker::picture(int page, double scale) const
{
    if (!m_layout || page < 0 || page >= m_layout->pageCount()) {
        return {};
    }
    const QSizeF size = m_layout->pageSize() * scale;
    QImage picture(static_cast<int>(std::ceil(size.width())),
                   static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    if (picture.isNull()) {
        return picture;
    }
    picture.fill(Qt::white); // paper, whatever the window's colours are
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    m_layout->paint(painter, page);
    return picture;
}

std::optional<knowledge::Diagnostic> ReportMaker::write(const QString &file, const QString &kind,
                                                        const Progress &progress) const
{
    const ThreadLanguage speaking(m_language);
    report::PdfOptions options = m_options;
    options.layout = m_layout.get();
    bool isStopped = false;
    options.progress = [&](int done, int all) {
        isStopped = isStopped || !progress(done, all);
        return !isStopped;
    };
    const report::ReportFormat *format = report::formatBySuffix(kind);
    const bool isFolder = format != nullptr && report::isForFolder(file, *format);
    const auto problem = isFolder ? report::writeReportFolder(*m_report, file, *format)
                                  : report::writeReportFile(*m_report, file, options);
    return isStopped ? std::nullopt : problem;
}

bool ReportMaker::print(QPrinter &printer, int first, int last, const Progress &progress) const
{
    QPainter painter;
    if (!m_layout || !painter.begin(&printer)) {
        return false;
    }
    const double scale = printer.resolution() / 96.0;
    for (int page = first; page < std::min(last, m_layout->pageCount()); ++page) {
        if (!progress(page - first, last - first)) {
            printer.abort();
            break;
        }
        if (page > first) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        m_layout->paint(painter, page);
        painter.restore();
    }
    return true;
}

} // namespace steelyard
