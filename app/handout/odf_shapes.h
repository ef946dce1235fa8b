// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>

#include <libodfgen/libodfgen.hxx>

// Inside this library only: what a painter draws, as shapes and texts of a slide. Lengths of the
// painter are hundred-and-twentieths of an inch.
namespace steelyard::handout {

inline constexpr double kUnitsPerInch = 120;

// A text of one paragraph in a frame of its own.
void addOdfText(OdpGenerator &slides, const QString &text, const QRectF &area, const QFont &font,
                const QColor &color, Qt::Alignment alignment);

class OdfPaintEngine : public QPaintEngine
{
public:
    explicit OdfPaintEngine(OdpGenerator &slides);

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &point, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {} // there are none
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

private:
    void draw(const QPainterPath &path, bool isFilled);

    OdpGenerator &m_slides;
};

class OdfSlideDevice : public QPaintDevice
{
public:
    OdfSlideDevice(OdpGenerator &slides, QSize size);

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    mutable OdfPaintEngine m_engine;
};

} // namespace steelyard::handout
