// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marked_text.h"

#include "drawing/tokens.h"
#include "search/normalized_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace steelyard {

namespace {

QFont markFont(const QFont &font)
{
    QFont heavier = font;
    heavier.setWeight(QFont::DemiBold);
    return heavier;
}

} // namespace

QStringList brokenLines(const QString &text, const MarkedText &style, int width, int most)
{
    // Measured heavier, so that no mark makes a line too long.
    if (most == 1) {
        return {QFontMetrics(markFont(style.font)).elidedText(text, Qt::ElideRight, width)};
    }
    QTextLayout layout(text, markFont(style.font));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(std::max(1, width));
        lines << text.mid(line.textStart(), line.textLength());
        if (lines.size() == most) {
            lines.last() = QFontMetrics(markFont(style.font))
                               .elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
        }
    }
    layout.endLayout();
    return lines;
}

QString lineWithMatch(const QString &text, const MarkedText &style, int width)
{
    const QFontMetrics metrics(markFont(style.font));
    const auto elided = [&](const QString &line) {
        return metrics.elidedText(line, Qt::ElideRight, width);
    };
    const std::vector<TextSpan> spans = findWords(text, style.words);
    if (spans.empty()) {
        return elided(text);
    }
    const int end = spans.front().start + spans.front().length;
    if (metrics.horizontalAdvance(text.left(end)) <= width * 3 / 4) {
        return elided(text);
    }
    // From the start of a word about a quarter of the line before the match.
    const int before = width / 4 / std::max(1, metrics.averageCharWidth());
    qsizetype start = std::max(0, spans.front().start - before);
    const qsizetype gap = text.indexOf(QChar::Space, start);
    if (gap >= 0 && gap < spans.front().start) {
        start = gap + 1;
    }
    return elided(QChar(0x2026) + text.mid(start));
}

void drawMarkedLine(QPainter &painter, const QRect &area, const QString &line,
                    const MarkedText &style)
{
    QTextLayout layout(line, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(style.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                           : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    QTextCharFormat mark;
    mark.setFontWeight(QFont::DemiBold);
    mark.setBackground(drawing::color(drawing::Token::TintStrong, currentScheme()));
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : findWords(line, style.words)) {
        ranges.append({span.start, span.length, mark});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(area.width());
        first.setPosition({0, 0});
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

} // namespace steelyard
