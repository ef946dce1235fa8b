// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/report_font.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace steelyard::report {

QString reportFamily()
{
    static const QString family =
        QFontDatabase::families().contains(QStringLiteral("Inter"))
            ? QStringLiteral("Inter")
            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

QFont fontOf(const TextStyle &style)
{
    QFont font(reportFamily());
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(style.size);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels to fit
    return font;
}

double widthOf(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

QColor ink(drawing::Token token)
{
    return drawing::color(token, drawing::Scheme::Print);
}

} // namespace steelyard::report
