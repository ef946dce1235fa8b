// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/pdf_writer.h"

#include "report/formats/pdf/page_layout.h"
#include "report/formats/pdf/post_processing.h"
#include "report/formats/pdf/tagged_writer.h"
#include "report/formats/pdf/xmp.h"

#include <QBuffer>
#include <QCoreApplication>

namespace steelyard::report {

namespace {

class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::PdfWriter)
};

ReportSetup setupOf(const Report &report, const PdfOptions &options)
{
    ReportSetup setup = report.setup;
    setup.paper = paperId(options.paper);
    setup.made = surroundings();
    return setup;
}

// A file without a title could not be told from others by who listens.
QString titleOf(const Report &report)
{
    for (const QString &title : {report.title, report.kind}) {
        if (QString told = pdf::xmpText(title).simplified(); !told.isEmpty()) {
            return told;
        }
    }
    return QStringLiteral("Steelyard");
}

} // namespace

QString paperId(Paper paper)
{
    return paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

QByteArray pdfBytes(const Report &report, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pdf::TaggedWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(pdf::pageSizeId(options.paper)));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setCreator(QStringLiteral("Steelyard"));

    std::unique_ptr<const pdf::PageLayout> own;
    if (!options.layout) {
        own = std::make_unique<const pdf::PageLayout>(report, options);
    }
    const pdf::PageLayout &layout = options.layout ? *options.layout : *own;
    if (!layout.isWhole()) {
        return {};
    }
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const int pages = layout.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (options.progress && !options.progress(pages + page, 2 * pages)) {
            painter.end();
            return {};
        }
        if (page > 0) {
            writer.newPage();
        }
        layout.paint(painter, page);
    }
    painter.end();

    pdf::PdfExtras extras;
    extras.structure = writer.structure();
    extras.title = titleOf(report);
    extras.author = report.author;
    extras.language = report.language;
    extras.isoDate = report.isoDate;
    for (const Contents::Entry &entry : report.outline) {
        extras.bookmarks.push_back({entry.title.simplified(), entry.anchor, entry.level});
    }
    for (const auto &[anchor, place] : layout.places()) {
        extras.places.emplace(anchor, pdf::PdfExtras::Position{place.page, place.top * 72 / 96,
                                                               place.title.simplified()});
    }
    if (!report.attachment.isEmpty()) {
        extras.attachments = {
            {report.attachmentName, QStringLiteral("application/json"), QStringLiteral("Source"),
             PdfWords::tr("The decision, to open in Steelyard"), report.attachment}};
    }
    if (!report.record.isEmpty()) {
        extras.attachments.push_back({QStringLiteral("verdict.json"),
                                      QStringLiteral("application/json"), QStringLiteral("Data"),
                                      PdfWords::tr("The verdict as it was computed"),
                                      report.record});
    }
    extras.attachments.push_back({QStringLiteral("report.json"), QStringLiteral("application/json"),
                                  QStringLiteral("Data"), PdfWords::tr("How this report was made"),
                                  write(setupOf(report, options))});
    if (!options.logo.isNull()) {
        extras.attachments.push_back(
            {QStringLiteral("logo"), options.logo.type(), QStringLiteral("Supplement"),
             PdfWords::tr("The picture at the head of the pages"), options.logo.bytes()});
    }
    return pdf::withPdfExtras(buffer.data(), extras);
}

// By way of memory: QPdfWriter does not notice when its device takes no more.
bool writePdf(const Report &report, QIODevice &device, const PdfOptions &options)
{
    const QByteArray bytes = pdfBytes(report, options);
    return device.isWritable() && !bytes.isEmpty() && device.write(bytes) == bytes.size();
}

} // namespace steelyard::report
