// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/odf_shapes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace steelyard::handout {

namespace {

using librevenge::RVNGPropertyList;
using librevenge::RVNGPropertyListVector;

double inches(double units)
{
    return units / kUnitsPerInch;
}

librevenge::RVNGString odfString(const QString &text)
{
    return librevenge::RVNGString(text.toUtf8().constData());
}

void insertPoint(RVNGPropertyList &step, const QPainterPath::Element &at, const char *x,
                 const char *y)
{
    step.insert(x, inches(at.x));
    step.insert(y, inches(at.y));
}

// What is to be filled has to be closed: office programs leave open paths empty.
RVNGPropertyListVector odfPath(const QPainterPath &path, bool isFilled)
{
    RVNGPropertyListVector steps;
    const auto close = [&] {
        RVNGPropertyList step;
        step.insert("librevenge:path-action", "Z");
        steps.append(step);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (isFilled && at.isMoveTo() && i > 0) {
            close();
        }
        RVNGPropertyList step;
        if (at.isCurveTo() && i + 2 < path.elementCount()) {
            step.insert("librevenge:path-action", "C");
            insertPoint(step, at, "svg:x1", "svg:y1");
            insertPoint(step, path.elementAt(i + 1), "svg:x2", "svg:y2");
            insertPoint(step, path.elementAt(i + 2), "svg:x", "svg:y");
            i += 2;
        } else {
            step.insert("librevenge:path-action", at.isMoveTo() ? "M" : "L");
            insertPoint(step, at, "svg:x", "svg:y");
        }
        steps.append(step);
    }
    if (isFilled) {
        close();
    }
    return steps;
}

// Room for a text of one line in the weights and metrics of other programs, on the sides that are
// free.
QRectF withRoom(const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    constexpr double kWider = 1.12;
    const double lacking = QFontMetricsF(font).horizontalAdvance(text) * kWider - rect.width();
    if (lacking <= 0 || rect.height() > 2 * QFontMetricsF(font).height()) {
        return rect;
    }
    const double left = (alignment & Qt::AlignRight)     ? lacking
                        : (alignment & Qt::AlignHCenter) ? lacking / 2
                                                         : 0;
    return rect.adjusted(-left, 0, lacking - left, 0);
}

} // namespace

void addOdfText(OdpGenerator &slides, const QString &text, const QRectF &area, const QFont &font,
                const QColor &color, Qt::Alignment alignment)
{
    const QRectF rect = withRoom(area, text, font, alignment);
    RVNGPropertyList style;
    style.insert("draw:stroke", "none");
    style.insert("draw:fill", "none");
    slides.setStyle(style);
    RVNGPropertyList frame;
    frame.insert("svg:x", inches(rect.x()));
    frame.insert("svg:y", inches(rect.y()));
    frame.insert("svg:width", inches(rect.width()));
    frame.insert("svg:height", inches(rect.height()));
    for (const char *side :
         {"fo:padding-left", "fo:padding-right", "fo:padding-top", "fo:padding-bottom"}) {
        frame.insert(side, 0.0);
    }
    frame.insert("draw:textarea-vertical-align", "middle");
    slides.startTextObject(frame);
    RVNGPropertyList paragraph;
    paragraph.insert("fo:text-align", (alignment & Qt::AlignRight)     ? "end"
                                      : (alignment & Qt::AlignHCenter) ? "center"
                                                                       : "left");
    slides.openParagraph(paragraph);
    RVNGPropertyList span;
    span.insert("style:font-name", odfString(font.family()));
    span.insert("fo:font-size", inches(font.pixelSize()) * 72, librevenge::RVNG_POINT);
    span.insert("fo:font-weight", font.weight() > QFont::Medium ? "bold" : "normal");
    span.insert("fo:color", odfString(color.name()));
    slides.openSpan(span);
    slides.insertText(odfString(text));
    slides.closeSpan();
    slides.closeParagraph();
    slides.endTextObject();
}

OdfPaintEngine::OdfPaintEngine(OdpGenerator &slides)
    : QPaintEngine(AllFeatures) // transforms, pens and brushes are asked of the painter here
    , m_slides(slides)
{
}

void OdfPaintEngine::draw(const QPainterPath &path, bool isFilled)
{
    const QTransform transform = painter()->transform();
    const QPen pen = painter()->pen();
    const QBrush brush = painter()->brush();
    const bool hasFill = isFilled && brush.style() != Qt::NoBrush;
    if (path.isEmpty() || (pen.style() == Qt::NoPen && !hasFill)) {
        return;
    }
    const QPainterPath shape = transform.map(path);
    const QPaintDevice *slide = paintDevice();
    if (pen.style() == Qt::NoPen &&
        shape.boundingRect().contains(QRectF(0, 0, slide->width(), slide->height()))) {
        return; // slides have their own ground, and this would cover what was put on it
    }
    RVNGPropertyList style;
    style.insert("draw:stroke", pen.style() == Qt::NoPen       ? "none"
                                : pen.style() == Qt::SolidLine ? "solid"
                                                               : "dash");
    if (pen.style() != Qt::NoPen) {
        const double scale = std::sqrt(std::abs(transform.determinant()));
        style.insert("svg:stroke-width", inches(pen.widthF() * scale));
        style.insert("svg:stroke-color", odfString(pen.color().name()));
        const QList<qreal> dashes = pen.dashPattern();
        if (dashes.size() >= 2) {
            style.insert("draw:dots1", 1);
            style.insert("draw:dots1-length", inches(dashes[0] * pen.widthF() * scale));
            style.insert("draw:distance", inches(dashes[1] * pen.widthF() * scale));
        }
    }
    style.insert("draw:fill", hasFill ? "solid" : "none");
    if (hasFill) {
        style.insert("draw:fill-color", odfString(brush.color().name()));
        style.insert("draw:opacity", brush.color().alphaF(), librevenge::RVNG_PERCENT);
    }
    m_slides.setStyle(style);
    RVNGPropertyList drawn;
    drawn.insert("svg:d", odfPath(shape, hasFill));
    m_slides.drawPath(drawn);
}

void OdfPaintEngine::drawPath(const QPainterPath &path)
{
    draw(path, true);
}

void OdfPaintEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode) {
        path.closeSubpath();
    }
    draw(path, mode != PolylineMode);
}

// Its point is at the left of the base line.
void OdfPaintEngine::drawTextItem(const QPointF &point, const QTextItem &item)
{
    const QPointF at = painter()->transform().map(point);
    const QRectF rect(at.x() - 2, at.y() - item.ascent(), item.width() + 4,
                      item.ascent() + item.descent());
    addOdfText(m_slides, item.text(), rect, painter()->font(), painter()->pen().color(),
               Qt::AlignHCenter);
}

OdfSlideDevice::OdfSlideDevice(OdpGenerator &slides, QSize size)
    : m_size(size)
    , m_engine(slides)
{
}

int OdfSlideDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() / kUnitsPerInch * 25.4);
    case PdmHeightMM:
        return qRound(m_size.height() / kUnitsPerInch * 25.4);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(kUnitsPerInch);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default: // Qt 6.8 asks for the ratio in two halves, which it makes of the scaled one
        return QPaintDevice::metric(metric);
    }
}

} // namespace steelyard::handout
