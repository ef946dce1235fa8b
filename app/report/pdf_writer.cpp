// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_writer.h"

#include "report/pdf/pieces.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPdfWriter>

namespace steelyard::report {

namespace {

using drawing::Token;

constexpr int kUnitsPerInch = 96;
constexpr double kSideMargin = 20 / 25.4 * kUnitsPerInch; // 20 mm
constexpr double kHeaderTop = 54;
constexpr double kTextTop = 96;
constexpr double kFooterHeight = 88; // from the end of the text to the end of the page

// Header and footer of every page.
class Frame
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::report::Frame)

public:
    Frame(const Report &report, QSizeF page)
        : m_report(report)
        , m_page(page)
    {
    }

    void paint(QPainter &painter, int number, int count) const
    {
        const double width = m_page.width() - 2 * kSideMargin;
        const pdf::TextStyle name{13, 18, QFont::DemiBold, Token::Text, false};
        const pdf::TextStyle quiet{13, 18, QFont::Normal, Token::TextSecondary, false};
        pdf::TextStyle right = quiet;
        right.right = true;

        QPointF at(kSideMargin, kHeaderTop);
        drawing::drawBadgeBeam(painter, QRectF(at + QPointF(0, -1), QSizeF(20, 20)),
                               decision::State::Leaning, true, drawing::Scheme::Print);
        const QString program = QStringLiteral("Steelyard");
        pdf::textBox(program, name, 90)->paint(painter, at + QPointF(27, 0));
        const double left = 27 + pdf::widthOf(program, name) + 9;
        const QString date = elided(m_report.date, quiet, 160);
        const double dateWidth = pdf::widthOf(date, quiet) + 2;
        const double room = width - left - dateWidth - 24;
        const QString subject = number == 1 ? tr("Decision report") : m_report.title.simplified();
        pdf::textBox(elided(subject, quiet, room), quiet, room + 2)
            ->paint(painter, at + QPointF(left, 0));
        pdf::textBox(date, right, width)->paint(painter, at);

        at = QPointF(kSideMargin, m_page.height() - kFooterHeight + 16);
        painter.setPen(QPen(pdf::ink(Token::Line), 1));
        painter.drawLine(at, at + QPointF(width, 0));
        at.ry() += 9;
        pdf::textBox(tr("Fingerprint %1").arg(m_report.shortFingerprint), quiet, width)
            ->paint(painter, at);
        pdf::textBox(tr("%1 of %2", "page").arg(number).arg(count), right, width)
            ->paint(painter, at);
    }

private:
    static QString elided(const QString &text, const pdf::TextStyle &style, double width)
    {
        return QFontMetricsF(pdf::fontOf(style))
            .elidedText(text.simplified(), Qt::ElideRight, width);
    }

    const Report &m_report;
    QSizeF m_page;
};

pdf::Pieces piecesOf(const Report &report, const pdf::Sheet &sheet)
{
    pdf::Pieces pieces;
    for (const Section &section : report.sections) {
        const std::size_t first = pieces.size();
        pdf::append(pieces, sheet, Heading{1, section.title});
        pieces[first].startsPage = section.ownPage;
        pieces[first].wants = sheet.height / 3;
        for (const Block &block : section.blocks)
            std::visit([&](const auto &content) { pdf::append(pieces, sheet, content); }, block);
    }
    return pieces;
}

} // namespace

QByteArray pdfBytes(const Report &report, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(
        QPageSize(options.paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(report.title.simplified());
    writer.setCreator(QStringLiteral("Steelyard"));
    if (!report.attachment.isEmpty()) {
        writer.addFileAttachment(report.attachmentName, report.attachment,
                                 QStringLiteral("application/json"));
    }

    const QSizeF page(writer.width(), writer.height());
    const pdf::Sheet sheet{page.width() - 2 * kSideMargin,
                           page.height() - kTextTop - kFooterHeight};
    const pdf::Pieces pieces = piecesOf(report, sheet);
    const std::vector<pdf::Page> pages = pdf::paginate(pieces, sheet);

    QPainter painter(&writer);
    const Frame frame(report, page);
    const int count = static_cast<int>(pages.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        frame.paint(painter, i + 1, count);
        for (const pdf::Placed &placed : pages[static_cast<std::size_t>(i)]) {
            painter.save();
            placed.piece->paint(painter, QPointF(kSideMargin, kTextTop + placed.top));
            painter.restore();
        }
    }
    painter.end();
    return buffer.data();
}

// By way of memory: QPdfWriter does not notice when its device takes no more.
bool writePdf(const Report &report, QIODevice &device, const PdfOptions &options)
{
    const QByteArray bytes = pdfBytes(report, options);
    return device.isWritable() && device.write(bytes) == bytes.size();
}

} // namespace steelyard::report
