// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace steelyard::scenes {

QFont SceneType::font(double size, QFont::Weight weight) const
{
    QFont font;
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(1, static_cast<int>(std::ceil(size * unit))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same breaks at every size and on paper
    return font;
}

double textWidth(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text) + 1;
}

namespace {

QStringList linesAt(const QString &words, const QFont &font, double width, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(words, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        if (lines.size() + 1 == mostLines) {
            lines << QFontMetricsF(font).elidedText(words.mid(line.textStart()), Qt::ElideRight,
                                                    width);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QStringList brokenLines(const QString &text, const QFont &font, double width, int mostLines)
{
    // More than a scene has room for in any type; measuring a whole book would take long.
    constexpr qsizetype kMostLetters = 1500;
    QString words = text.left(2 * kMostLetters).simplified().left(kMostLetters);
    if (!words.isEmpty() && words.back().isHighSurrogate()) {
        words.chop(1);
    }
    if (words.isEmpty() || mostLines < 1) {
        return {};
    }
    if (textWidth(words, font) <= width + 0.5) { // most of them: breaking costs ten times as much
        return {words};
    }
    // Letters that join are wider where a line ends between them: then a little less has to do.
    QStringList lines;
    for (const double part : {1.0, 0.95, 0.9, 0.8}) {
        lines = linesAt(words, font, width * part - 1, mostLines);
        const bool fits = std::all_of(lines.begin(), lines.end(), [&](const QString &line) {
            return textWidth(line, font) <= width + 0.5;
        });
        if (fits) {
            break;
        }
    }
    return lines;
}

} // namespace steelyard::scenes
