// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/pdf_writer.h"

#include "report/formats/pdf/page_layout.h"
#include "report/formats/pdf/post_processing.h"

#include <QBuffer>
#include <QPdfWriter>

namespace steelyard::report {

QByteArray pdfBytes(const Report &report, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(pdf::pageSizeId(options.paper)));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(report.title.simplified());
    writer.setCreator(QStringLiteral("Steelyard"));

    const pdf::PageLayout layout(report, options);
    if (!layout.isWhole()) {
        return {};
    }
    QPainter painter(&writer);
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
    extras.title = report.title.simplified();
    extras.author = report.author;
    extras.language = report.language;
    extras.isoDate = report.isoDate;
    for (const Contents::Entry &entry : report.outline) {
        extras.bookmarks.push_back({entry.title.simplified(), entry.anchor, entry.level});
    }
    for (const auto &[anchor, place] : layout.places()) {
        extras.places.emplace(anchor, pdf::PdfExtras::Position{place.page, place.top * 72 / 96});
    }
    if (!report.attachment.isEmpty()) {
        extras.attachments = {
            {report.attachmentName, QStringLiteral("application/json"), report.attachment}};
    }
    if (!report.record.isEmpty()) {
        extras.attachments.push_back(
            {QStringLiteral("verdict.json"), QStringLiteral("application/json"), report.record});
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
