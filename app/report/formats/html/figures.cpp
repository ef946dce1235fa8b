// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/html/figures.h"

#include "report/content/charts.h"
#include "report/content/report_font.h"
#include "report/formats/html/markup.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <functional>

namespace steelyard::report::html {

namespace {

using drawing::Scheme;

using Drawing = std::function<void(QPainter &, const QRectF &, Scheme)>;

// The generator escapes what XML would take for markup, but writes characters that XML has not.
QString withoutControls(QString svg)
{
    return svg.removeIf([](QChar c) {
        return c.isNonCharacter() || (c.category() == QChar::Other_Control && c != u'\n');
    });
}

// The SVG element alone: the rest of what the generator writes is for files.
QString svgOf(QSize size, Scheme scheme, const QString &room, const Drawing &draw)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter(&generator);
    painter.setFont(fontOf({14, 20}));
    draw(painter, QRectF(QPointF(), QSizeF(size)), scheme);
    painter.end();
    const QString file = QString::fromUtf8(buffer.data());
    const qsizetype start = file.indexOf(QStringLiteral("<svg"));
    const qsizetype body = file.indexOf(QStringLiteral("<g"), start);
    const qsizetype end = file.lastIndexOf(QStringLiteral("</svg>"));
    if (start < 0 || body < 0 || end < body) {
        return {};
    }
    QString kind =
        scheme == Scheme::Dark ? QStringLiteral("chart dark") : QStringLiteral("chart light");
    if (!room.isEmpty()) {
        kind += u' ' + room;
    }
    return element("svg",
                   {{"class", kind},
                    {"viewBox", QStringLiteral("0 0 %1 %2").arg(size.width()).arg(size.height())},
                    {"width", QString::number(size.width())},
                    {"aria-hidden", QStringLiteral("true")},
                    {"focusable", QStringLiteral("false")}},
                   withoutControls(file.mid(body, end - body)));
}

// For light and dark.
QString drawings(QSize size, const QString &room, const Drawing &draw)
{
    return svgOf(size, Scheme::Light, room, draw) + svgOf(size, Scheme::Dark, room, draw);
}

QString picture(const QString &description, const QString &content)
{
    return element("div",
                   {{"class", QStringLiteral("picture")},
                    {"role", QStringLiteral("img")},
                    {"aria-label", description}},
                   content);
}

// Wider than a phone: it moves sideways, by the keyboard as well.
QString sheet(const QString &description, const QString &content)
{
    return element("div",
                   {{"class", QStringLiteral("picture sheet")},
                    {"role", QStringLiteral("img")},
                    {"aria-label", description},
                    {"tabindex", QStringLiteral("0")}},
                   content);
}

} // namespace

QString beamPicture(const BeamFigure &figure)
{
    const Drawing draw = [&figure](QPainter &painter, const QRectF &area, Scheme scheme) {
        drawing::drawBeam(painter, area, figure.content, scheme);
    };
    // Made smaller its labels could not be read on a phone, so there it is drawn again.
    return picture(figure.alternative,
                   drawings(QSize(420, 150), QStringLiteral("wide"), draw) +
                       drawings(QSize(296, 150), QStringLiteral("narrow"), draw));
}

QString radarPicture(const RadarFigure &figure)
{
    // On a phone it keeps its size and moves sideways: smaller, no label of it could be read.
    return sheet(figure.alternative,
                 drawings(kRadarSize.toSize(), {},
                          [&figure](QPainter &painter, const QRectF &area, Scheme scheme) {
                              painter.drawPicture(area.topLeft(),
                                                  report::radarPicture(figure, scheme));
                          }));
}

} // namespace steelyard::report::html
