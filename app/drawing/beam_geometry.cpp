// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/beam_geometry.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

// A place within bounds. In an area too small for both the end wins: std::clamp() would not be
// defined there.
double kept(double value, double begin, double end)
{
    return std::min(std::max(value, begin), end);
}

constexpr double kBodyPixels = 14;

double pixelSize(const QFont &font, const QPaintDevice *device)
{
    return font.pixelSize() > 0 ? font.pixelSize()
                                : font.pointSizeF() * device->logicalDpiY() / 72.0;
}

QFont resized(QFont font, double pixels, QFont::Weight weight)
{
    const double ratio = pixels / kBodyPixels;
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * ratio)));
    } else {
        font.setPointSizeF(font.pointSizeF() * ratio);
    }
    font.setWeight(weight);
    return font;
}

double textWidth(const BeamText &text, const QPaintDevice *device)
{
    return text.text.isEmpty() ? 0
                               : QFontMetricsF(text.font, device).horizontalAdvance(text.text) + 1;
}

double textHeight(const BeamText &text, const QPaintDevice *device)
{
    return text.text.isEmpty() ? 0 : QFontMetricsF(text.font, device).height();
}

// Lays a beam out for one length of the arm.
class Layout
{
public:
    Layout(const QRectF &area, const BeamContent &content, const QFont &font,
           const QPaintDevice *device)
        : m_area(area)
        , m_content(content)
        , m_font(font)
        , m_device(device)
        , m_unit(pixelSize(font, device) / kBodyPixels)
    {
    }

    [[nodiscard]] BeamGeometry fit()
    {
        const double least = 24 * m_unit;
        double arm = std::max(least, widestArm());
        while (!layOut(arm) && arm > least) {
            arm = std::max(least, arm * 0.96);
        }
        return m_geometry;
    }

private:
    // As wide as the area allows with the names centred under the ends, as far as they are short;
    // long names are moved inwards and elided instead.
    double widestArm() const
    {
        double overhang = 14 * m_unit;
        for (const auto &side : {m_content.left, m_content.right}) {
            if (side) {
                overhang = std::max(
                    overhang,
                    textWidth({side->name, nameFont(m_area.width() / 2), {}}, m_device) / 2);
            }
        }
        const double room =
            m_area.width() / 2 - std::min(overhang, m_area.width() * 0.15) - 4 * m_unit;
        return std::min(room, m_area.width() * 0.385);
    }

    QFont nameFont(double arm) const
    {
        return resized(m_font, arm >= 150 * m_unit ? 15 : 13, QFont::DemiBold);
    }

    // True when everything lies within the area.
    bool layOut(double arm)
    {
        BeamGeometry g;
        g.unit = m_unit;
        g.arm = arm;
        g.thickness = std::clamp(arm / 31, std::min(5 * m_unit, arm / 14), 12 * m_unit);
        g.bandGap = std::min(5 * m_unit, arm / 9);
        g.markerSize = std::clamp(arm / 12, std::min(14 * m_unit, arm / 5), 18 * m_unit);
        g.fulcrumHeight = std::min(std::clamp(arm * 0.228, 40 * m_unit, 50 * m_unit), arm * 0.6);
        g.tilt = beamTilt(m_content);
        g.pivot = {m_area.center().x(), 0};
        m_geometry = g;

        hang(m_geometry.left, m_content.left, -1);
        hang(m_geometry.right, m_content.right, 1);
        labelBar();

        // The pivot keeps its height while the bar tilts a little, and gives way only to what would
        // be cut.
        const double above = -topEdge();
        const double below = bottomEdge();
        const double spare = m_area.height() - above - below;
        const double usualAbove = g.bandTop() + arm * 0.08 + labelSpace();
        const double usualBelow = std::max(g.fulcrumHeight, arm * 0.08 + sideHeight());
        const double usual =
            usualAbove + std::max(0.0, m_area.height() - usualAbove - usualBelow) / 2;
        const double pivot = spare < 0 ? above : kept(usual, above, m_area.height() - below);
        move(m_area.top() + pivot);
        return spare >= 0;
    }

    double labelSpace() const
    {
        return m_content.leadLabel.isEmpty()
                   ? 4 * m_unit
                   : 8 * m_unit + QFontMetricsF(m_font, m_device).height();
    }

    double sideHeight() const
    {
        const BeamSideGeometry &side = m_content.left ? m_geometry.left : m_geometry.right;
        return side.hanger + m_geometry.markerSize + textHeight(side.name, m_device) +
               textHeight(side.score, m_device) + 4 * m_unit;
    }

    void hang(BeamSideGeometry &side, const std::optional<BeamSide> &content, int direction)
    {
        BeamGeometry &g = m_geometry;
        side.hook = g.at(direction * g.arm, -g.thickness / 2);
        if (!content) {
            return;
        }
        const double poise = g.along(m_content.lead) * direction;
        const bool underPoise = m_content.kind != BeamKind::Empty && poise > g.arm - g.markerSize;
        side.hanger = std::min(18 * m_unit, g.arm / 6) + (underPoise ? 2.4 * g.thickness : 0);
        side.marker = side.hook + QPointF(0, side.hanger + g.markerSize / 2);
        side.name = {content->name, nameFont(g.arm), {}};
        side.score = {
            content->score, resized(m_font, g.arm >= 150 * m_unit ? 14 : 12, QFont::Normal), {}};

        // Names may not reach the foot of the fulcrum, nor the edge of the area.
        const double foot = 0.9 * g.fulcrumHeight + 6 * m_unit;
        const double inner = g.pivot.x() + direction * foot;
        const double outer = direction < 0 ? m_area.left() : m_area.right();
        double top = side.marker.y() + g.markerSize / 2 + 2 * m_unit;
        for (BeamText *text : {&side.name, &side.score}) {
            text->text = QFontMetricsF(text->font, m_device)
                             .elidedText(text->text, Qt::ElideRight, std::abs(outer - inner));
            place(*text, side.marker.x(), top);
            text->rect.moveLeft(kept(text->rect.left(), std::min(inner, outer),
                                     std::max(inner, outer) - text->rect.width()));
            top = text->rect.bottom();
        }
    }

    void place(BeamText &text, double centre, double top) const
    {
        const double width = textWidth(text, m_device);
        text.rect = QRectF(centre - width / 2, top, width, textHeight(text, m_device));
    }

    void placeAbove(BeamText &text, QPointF point) const
    {
        place(text, point.x(), point.y() - textHeight(text, m_device) - 2 * m_unit);
        const double room = std::max(m_area.left(), m_area.right() - text.rect.width());
        text.rect.moveLeft(std::clamp(text.rect.left(), m_area.left(), room));
    }

    void labelBar()
    {
        BeamGeometry &g = m_geometry;
        if (m_content.kind == BeamKind::Empty || m_content.kind == BeamKind::OnlyOne) {
            return;
        }
        const bool large = g.arm >= 200 * m_unit;
        g.leadLabel = {m_content.leadLabel, resized(m_font, large ? 13 : 12, QFont::DemiBold), {}};
        placeAbove(g.leadLabel, g.at(g.along(m_content.lead), g.stemTop(m_content)));
        if (!m_content.hasBand || m_content.kind == BeamKind::Undecided) {
            return;
        }
        const QFont small = resized(m_font, large ? 12 : 11, QFont::Normal);
        g.highLabel = {m_content.highLabel, small, {}};
        g.lowLabel = {m_content.lowLabel, small, {}};
        placeEnd(g.highLabel, m_content.high, -1);
        placeEnd(g.lowLabel, m_content.low, 1);
    }

    // Over an end of the band, or further out when the lead's label is in the way; gone when there
    // is no room at all.
    void placeEnd(BeamText &label, double value, int outwards)
    {
        const BeamGeometry &g = m_geometry;
        placeAbove(label, g.at(g.along(value), g.bandTop()));
        const double distance = 6 * m_unit;
        const QRectF taken =
            g.leadLabel.rect.adjusted(-distance, -m_area.height(), distance, m_area.height());
        if (!taken.intersects(label.rect)) {
            return;
        }
        if (outwards < 0) {
            label.rect.moveRight(taken.left());
        } else {
            label.rect.moveLeft(taken.right());
        }
        if (label.rect.left() < m_area.left() || label.rect.right() > m_area.right()) {
            label = {};
        }
    }

    // The text boxes leave some air above their letters, which may touch the edge.
    double topEdge() const
    {
        const BeamGeometry &g = m_geometry;
        double top = std::min(g.at(g.arm, g.thickness / 2).y(), g.at(-g.arm, g.thickness / 2).y());
        const bool hasPoise = m_content.kind != BeamKind::Empty;
        if (hasPoise) {
            top = std::min(top, g.at(g.along(m_content.lead), g.stemTop(m_content)).y());
        }
        if (m_content.kind == BeamKind::Undecided) {
            top = std::min({top, g.at(g.arm, g.bandTop()).y(), g.at(-g.arm, g.bandTop()).y()});
        } else if (m_content.hasBand) {
            top = std::min({top, g.at(g.along(m_content.low), g.bandTop()).y(),
                            g.at(g.along(m_content.high), g.bandTop()).y()});
        }
        for (const BeamText *text : {&g.leadLabel, &g.lowLabel, &g.highLabel}) {
            if (!text->text.isEmpty()) {
                top = std::min(top, text->rect.top());
            }
        }
        return top - m_unit;
    }

    double bottomEdge() const
    {
        const BeamGeometry &g = m_geometry;
        double bottom = g.thickness / 2 + g.fulcrumHeight + m_unit;
        for (const BeamSideGeometry *side : {&g.left, &g.right}) {
            bottom = std::max({bottom, side->hook.y() + 2 * m_unit, side->score.rect.bottom(),
                               side->marker.y() + g.markerSize / 2 + m_unit});
        }
        return bottom;
    }

    void move(double pivot)
    {
        BeamGeometry &g = m_geometry;
        const QPointF by(0, pivot - g.pivot.y());
        g.pivot += by;
        for (BeamSideGeometry *side : {&g.left, &g.right}) {
            side->hook += by;
            side->marker += by;
            side->name.rect.translate(by);
            side->score.rect.translate(by);
        }
        for (BeamText *text : {&g.leadLabel, &g.lowLabel, &g.highLabel}) {
            text->rect.translate(by);
        }
    }

    QRectF m_area;
    const BeamContent &m_content;
    QFont m_font;
    const QPaintDevice *m_device;
    double m_unit;
    BeamGeometry m_geometry;
};

} // namespace

double BeamGeometry::along(double lead) const
{
    return -std::clamp(lead / kBeamScaleEnd, -1.0, 1.0) * arm;
}

QPointF BeamGeometry::at(double along, double above) const
{
    const double angle = qDegreesToRadians(tilt);
    return pivot + QPointF(along * std::cos(angle) - above * std::sin(angle),
                           -along * std::sin(angle) - above * std::cos(angle));
}

double BeamGeometry::stemTop(const BeamContent &content) const
{
    const bool hasBand = content.kind == BeamKind::Undecided ||
                         (content.kind == BeamKind::Weighing && content.hasBand);
    return hasBand ? bandTop() + 3 * unit : bandBottom() + 2 * unit;
}

BeamGeometry beamGeometry(const QRectF &area, const BeamContent &content, const QFont &font,
                          const QPaintDevice *device)
{
    return Layout(area, content, font, device).fit();
}

} // namespace steelyard::drawing
