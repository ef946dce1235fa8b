// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/frame.h"

#include "report/formats/pdf/tagged_writer.h"
#include "report/formats/pdf/text_box.h"

#include <QFontMetricsF>
#include <QPen>

namespace steelyard::report::pdf {

using drawing::Token;

namespace {

constexpr double kSideMargin = 20 / 25.4 * 96; // 20 mm
constexpr double kHeaderHeight = 38;           // from its top to the text
constexpr QSizeF kLargestLogo(140, 30);
constexpr TextStyle kProgramName{13, 18, QFont::DemiBold, Token::Text, false};
constexpr TextStyle kQuiet{13, 18, QFont::Normal, Token::TextSecondary, false};
constexpr TextStyle kRight{13, 18, QFont::Normal, Token::TextSecondary, true};
constexpr TextStyle kMark{12, 18, QFont::DemiBold, Token::Text, false};

struct Edges
{
    double header; // from the top of the page to that of the header
    double footer; // from the end of the text to the end of the page
};

// A shorter page gives up some of its edges, so that a report has about as many pages on both.
Edges edgesOf(QSizeF page)
{
    constexpr double kShort = 1100;
    return page.height() < kShort ? Edges{37, 66} : Edges{48, 78};
}

QString elided(const QString &text, const TextStyle &style, double width)
{
    return QFontMetricsF(fontOf(style)).elidedText(text.simplified(), Qt::ElideRight, width);
}

} // namespace

QPageSize::PageSizeId pageSizeId(Paper paper)
{
    return paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
}

Frame::Frame(const Report &report, const PdfOptions &options, QSizeF page)
    : m_title(report.title.simplified())
    , m_kind(report.kind)
    , m_pageOf(tr("%1 of %2", "page"))
    , m_date(report.date)
    , m_marks(report.marks)
    , m_fingerprint(tr("Fingerprint %1").arg(report.shortFingerprint))
    , m_logo(options.logo)
    , m_page(page)
{
}

QRectF Frame::textArea() const
{
    const Edges edges = edgesOf(m_page);
    const double top = edges.header + kHeaderHeight;
    return {kSideMargin, top, m_page.width() - 2 * kSideMargin,
            m_page.height() - top - edges.footer};
}

double Frame::paintBrand(QPainter &painter, QPointF at) const
{
    if (!m_logo.isNull()) {
        const QSizeF size = m_logo.size().scaled(kLargestLogo, Qt::KeepAspectRatio);
        m_logo.paint(painter, QRectF(at + QPointF(0, 9 - size.height() / 2), size));
        return size.width() + 12;
    }
    drawing::drawBadgeBeam(painter, QRectF(at + QPointF(0, -1), QSizeF(20, 20)),
                           decision::State::Leaning, true, drawing::Scheme::Print);
    const QString program = QStringLiteral("Steelyard");
    textBox(program, kProgramName, 90)->paint(painter, at + QPointF(27, 0));
    return 27 + widthOf(program, kProgramName) + 9;
}

double Frame::paintMarks(QPainter &painter, QPointF right) const
{
    double used = 0;
    for (const QString &mark : m_marks) {
        const double width = widthOf(mark, kMark) + 16;
        const QRectF box(right.x() - used - width, right.y() - 2, width, 22);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink(Token::Text), 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        textBox(mark, kMark, width)->paint(painter, box.topLeft() + QPointF(8, 2));
        used += width + 8;
    }
    return used;
}

void Frame::paint(QPainter &painter, int number, int count) const
{
    painter.save();
    paintHead(painter, number);
    paintFoot(painter, number, count);
    painter.restore();
}

void Frame::paintHead(QPainter &painter, int number) const
{
    const PaintedAs painted(painter, artifactTag("Header"));
    const double width = m_page.width() - 2 * kSideMargin;
    const QPointF at(kSideMargin, edgesOf(m_page).header);
    const double left = paintBrand(painter, at);
    const QString date = elided(m_date, kQuiet, 160);
    const double dateWidth = widthOf(date, kQuiet) + 2;
    const double marks =
        paintMarks(painter, at + QPointF(width - dateWidth - (date.isEmpty() ? 0 : 14), 0));
    const double room = width - left - dateWidth - marks - 24;
    const QString subject =
        number == 1 ? m_kind : tr("%1, %2", "kind of report, its title").arg(m_kind, m_title);
    textBox(elided(subject, kQuiet, room), kQuiet, room + 2)->paint(painter, at + QPointF(left, 0));
    textBox(date, kRight, width)->paint(painter, at);
}

void Frame::paintFoot(QPainter &painter, int number, int count) const
{
    const PaintedAs painted(painter, artifactTag("Footer"));
    const double width = m_page.width() - 2 * kSideMargin;
    QPointF at(kSideMargin, m_page.height() - edgesOf(m_page).footer + 12);
    painter.setPen(QPen(ink(Token::Line), 1));
    painter.drawLine(at, at + QPointF(width, 0));
    at.ry() += 9;
    textBox(m_fingerprint, kQuiet, width)->paint(painter, at);
    textBox(m_pageOf.arg(number).arg(count), kRight, width)->paint(painter, at);
}

} // namespace steelyard::report::pdf
