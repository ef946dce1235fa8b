// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/charts.h"
#include "report/content/report_font.h"
#include "report/formats/odt/odt_blocks.h"
#include "report/formats/odt/odt_styles.h"

#include <QPainter>

#include <cmath>

namespace steelyard::report::odt {

namespace {

constexpr int kFine = 3; // pixels of a picture a pixel of the page

// As on paper. A drawing that is not one of vectors here is one that every program shows.
template <typename Draw>
QImage drawn(QSize size, Draw draw)
{
    QImage image(size * kFine, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kFine, kFine);
    painter.setFont(fontOf({14, 20}));
    draw(painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace

void add(OdtBody &body, const BeamFigure &figure)
{
    const auto picture = [&body, &figure] {
        body.picture(drawn(QSize(420, 150),
                           [&figure](QPainter &painter, const QRectF &area) {
                               drawing::drawBeam(painter, area, figure.content,
                                                 drawing::Scheme::Print);
                           }),
                     9.5, figure.alternative);
        addCaption(body, figure.caption);
    };
    if (figure.beside.empty()) {
        picture();
        return;
    }
    body.beginTable({4, 3});
    body.beginRow();
    body.cell(kBareCell);
    picture();
    body.cell(kBareCell);
    for (const Text &text : figure.beside) {
        body.paragraph(QLatin1String(kBody), text);
    }
    body.endRow();
    body.endTable();
}

void add(OdtBody &body, const WaterfallFigure &figure)
{
    constexpr int kWidth = 605; // so that type of 14 pixels is as large as the text around it
    const double height = drawing::waterfallHeight(figure.content, kWidth, fontOf({14, 20}));
    body.picture(drawn(QSize(kWidth, static_cast<int>(std::ceil(height))),
                       [&figure](QPainter &painter, const QRectF &area) {
                           drawing::drawWaterfall(painter, area, figure.content, painter.font(),
                                                  drawing::Scheme::Print);
                       }),
                 16, figure.alternative);
    addCaption(body, figure.caption);
    body.paragraph(QLatin1String(kSmall), figure.sum);
}

void add(OdtBody &body, const RadarFigure &figure)
{
    body.picture(drawn(kRadarSize.toSize(),
                       [&figure](QPainter &painter, const QRectF &area) {
                           painter.drawPicture(area.topLeft(), report::radarPicture(
                                                                   figure, drawing::Scheme::Print));
                       }),
                 14, figure.alternative);
    addCaption(body, figure.caption);
    QStringList names;
    for (const drawing::RadarSeries &series : figure.content.series) {
        names << series.name;
    }
    body.paragraph(QLatin1String(kSmall), names.join(QStringLiteral("  ·  ")));
}

} // namespace steelyard::report::odt
