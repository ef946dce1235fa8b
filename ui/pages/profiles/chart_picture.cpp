// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/chart_picture.h"

#include "drawing/marker.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <cmath>

namespace steelyard {

namespace {

using drawing::color;
using drawing::Scheme;
using drawing::Token;

constexpr double kMargin = 24;
constexpr double kFineness = 2;

QFont titleFont(const ChartPicture &picture)
{
    QFont font = picture.font;
    font.setPointSizeF(font.pointSizeF() * 16 / 14);
    font.setWeight(QFont::DemiBold);
    return font;
}

double textHeight(const QFont &font, double width, const QString &text)
{
    return text.isEmpty() ? 0
                          : QFontMetricsF(font)
                                .boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWordWrap, text)
                                .height();
}

// Where the entries of the legend begin, in lines as wide as the chart.
std::vector<QPointF> legendPlaces(const ChartPicture &picture)
{
    const QFontMetricsF metrics(picture.font);
    std::vector<QPointF> places;
    QPointF next;
    for (const ChartPicture::Entry &entry : picture.legend) {
        const double width = 38 + metrics.horizontalAdvance(entry.name);
        if (next.x() > 0 && next.x() + width > picture.size.width()) {
            next = {0, next.y() + metrics.height() + 4};
        }
        places.push_back(next);
        next.rx() += width + 20;
    }
    return places;
}

struct Parts
{
    double title;
    double caption;
    double legend;

    explicit Parts(const ChartPicture &picture)
        : title(textHeight(titleFont(picture), picture.size.width(), picture.title) + 4)
        , caption(textHeight(picture.font, picture.size.width(), picture.caption) + 12)
        , legend(picture.legend.empty()
                     ? 0
                     : legendPlaces(picture).back().y() + QFontMetricsF(picture.font).height() + 12)
    {
    }
};

QSizeF wholeSize(const ChartPicture &picture)
{
    const Parts parts(picture);
    return {picture.size.width() + 2 * kMargin,
            picture.size.height() + parts.title + parts.caption + parts.legend + 2 * kMargin};
}

void paintWhole(QPainter &painter, const ChartPicture &picture)
{
    const Parts parts(picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), wholeSize(picture)), color(Token::Surface, Scheme::Light));
    QRectF line(kMargin, kMargin, picture.size.width(), parts.title);
    painter.setPen(color(Token::Text, Scheme::Light));
    painter.setFont(titleFont(picture));
    painter.drawText(line, Qt::TextWordWrap, picture.title);
    painter.setFont(picture.font);
    painter.setPen(color(Token::TextSecondary, Scheme::Light));
    line = QRectF(kMargin, line.bottom(), picture.size.width(), parts.caption);
    painter.drawText(line, Qt::TextWordWrap, picture.caption);
    const QFontMetricsF metrics(picture.font);
    const std::vector<QPointF> places = legendPlaces(picture);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ChartPicture::Entry &entry = picture.legend[i];
        const QPointF at = places[i] + QPointF(kMargin, line.bottom());
        const QPointF middle = at + QPointF(15, metrics.height() / 2);
        if (!entry.isLeftOut) {
            painter.setPen(drawing::slotPen(entry.slot, Scheme::Light, 2));
            painter.drawLine(middle - QPointF(15, 0), middle + QPointF(15, 0));
        }
        drawing::drawMarker(painter, middle, 11, entry.slot, Scheme::Light,
                            entry.isLeftOut ? drawing::MarkerState::Hollow
                                            : drawing::MarkerState::Filled);
        painter.setPen(color(Token::Text, Scheme::Light));
        painter.drawText(at + QPointF(38, metrics.ascent()), entry.name);
    }
    picture.paint(painter, QRectF(QPointF(kMargin, line.bottom() + parts.legend), picture.size));
}

} // namespace

QImage chartImage(const ChartPicture &picture)
{
    const QSizeF size = wholeSize(picture) * kFineness;
    QImage image(static_cast<int>(std::ceil(size.width())),
                 static_cast<int>(std::ceil(size.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kFineness, kFineness);
    paintWhole(painter, picture);
    return image;
}

QByteArray chartPng(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !chartImage(picture).save(&buffer, "PNG")) {
        return {};
    }
    return bytes;
}

QByteArray chartSvg(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(picture.title);
    generator.setDescription(picture.caption);
    generator.setSize(wholeSize(picture).toSize());
    generator.setViewBox(QRectF(QPointF(), wholeSize(picture)));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return {};
    }
    paintWhole(painter, picture);
    painter.end();
    return bytes;
}

} // namespace steelyard
