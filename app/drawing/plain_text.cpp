// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/plain_text.h"

#include <QTextLayout>

#include <algorithm>

namespace steelyard::drawing {

namespace {

bool isSign(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'x' || c == u'X') {
        return (at > 0 && text[at - 1].isDigit()) ||
               (at + 1 < text.size() && text[at + 1].isDigit());
    }
    return (c.isPunct() || c.isSymbol()) && c != u'.' && c != u',' && !c.isSurrogate();
}

QList<QTextLayout::FormatRange> signsAlone(const QString &text)
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSign(text, i)) {
            formats.push_back({static_cast<int>(i), 1, {}});
        }
    }
    return formats;
}

} // namespace

PlainText::PlainText(const QString &text, const QFont &font, double width, double lineHeight,
                     int mostLines)
    : m_layout(std::make_unique<QTextLayout>(QString(), font))
    , m_lineHeight(lineHeight)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    layOut(text.simplified(), width);
    if (mostLines <= 0 || m_layout->lineCount() <= mostLines) {
        return;
    }
    QString start = m_layout->text().left(m_layout->lineAt(mostLines).textStart()).trimmed();
    // The ellipsis may be wider than what it stands for.
    while (m_layout->lineCount() > mostLines && !start.isEmpty()) {
        start.chop(start.back().isLowSurrogate() ? 2 : 1);
        layOut(start + u'…', width);
    }
}

void PlainText::layOut(const QString &text, double width)
{
    m_layout->setText(text);
    m_layout->setFormats(signsAlone(m_layout->text()));
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({});
    }
    m_layout->endLayout();
}

PlainText::~PlainText() = default;
PlainText::PlainText(PlainText &&other) noexcept = default;

double PlainText::height() const
{
    return std::max(1, m_layout->lineCount()) * m_lineHeight;
}

double PlainText::usedWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void PlainText::draw(QPainter &painter, QPointF topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const double down = i * m_lineHeight + (m_lineHeight - line.ascent() - line.descent()) / 2;
        line.draw(&painter, topLeft + QPointF(0, down));
    }
}

void PlainText::drawFromRight(QPainter &painter, QPointF topRight, const QColor &ink) const
{
    draw(painter, topRight - QPointF(usedWidth(), 0), ink);
}

} // namespace steelyard::drawing
