// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/beam.h"

#include "drawing/beam_geometry.h"
#include "drawing/marker.h"

#include <QPainterPath>

#include <algorithm>

namespace steelyard::drawing {

namespace {

constexpr double kFullTilt = 14;

class BeamPainter
{
public:
    BeamPainter(QPainter &painter, const BeamGeometry &geometry, const BeamContent &content,
                Scheme scheme, double leastLine)
        : m_painter(painter)
        , m_g(geometry)
        , m_content(content)
        , m_scheme(scheme)
        , m_leastLine(leastLine)
    {
    }

    void draw(const QRectF &area)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        levelLine(area);
        fulcrum();
        m_painter.save();
        m_painter.translate(m_g.pivot);
        m_painter.rotate(-m_g.tilt);
        if (m_content.kind == BeamKind::Undecided) {
            band(kBeamScaleEnd, -kBeamScaleEnd, false, false);
        } else if (m_content.kind == BeamKind::Weighing && m_content.hasBand) {
            band(m_content.high, m_content.low, m_content.high <= kBeamScaleEnd,
                 m_content.low >= -kBeamScaleEnd);
        }
        ticks();
        bar();
        m_painter.restore();
        side(m_g.left, m_content.left);
        side(m_g.right, m_content.right);
        if (m_content.kind != BeamKind::Empty) {
            poise();
        }
        label(m_g.leadLabel, Token::Accent);
        label(m_g.lowLabel, Token::TextSecondary);
        label(m_g.highLabel, Token::TextSecondary);
        m_painter.restore();
    }

private:
    QPen pen(Token token, double pixels, Qt::PenCapStyle cap = Qt::FlatCap) const
    {
        return QPen(color(token, m_scheme), std::max(pixels * m_g.unit, m_leastLine), Qt::SolidLine,
                    cap, Qt::RoundJoin);
    }

    void levelLine(const QRectF &area)
    {
        QPen dashes = pen(Token::LineStrong, 1);
        dashes.setDashPattern({3, 4});
        m_painter.setPen(dashes);
        const double half = std::min(m_g.arm + 18 * m_g.unit, area.width() / 2);
        double left = m_g.pivot.x() - half;
        double right = m_g.pivot.x() + half;
        const double distance = 4 * m_g.unit;
        for (const BeamText *text : {&m_g.left.name, &m_g.left.score}) {
            if (crossesLevel(*text)) {
                left = std::max(left, text->rect.right() + distance);
            }
        }
        for (const BeamText *text : {&m_g.right.name, &m_g.right.score}) {
            if (crossesLevel(*text)) {
                right = std::min(right, text->rect.left() - distance);
            }
        }
        m_painter.drawLine(QPointF(left, m_g.pivot.y()), QPointF(right, m_g.pivot.y()));
    }

    bool crossesLevel(const BeamText &text) const
    {
        return !text.text.isEmpty() && text.rect.top() < m_g.pivot.y() &&
               text.rect.bottom() > m_g.pivot.y();
    }

    void fulcrum()
    {
        const double height = m_g.fulcrumHeight;
        const QPointF apex = m_g.pivot + QPointF(0, m_g.thickness * 0.36);
        const QPointF base = apex + QPointF(0, height);
        m_painter.setPen(pen(Token::Beam, 1.5, Qt::RoundCap));
        m_painter.setBrush(color(Token::Surface, m_scheme));
        m_painter.drawPolygon(
            QPolygonF{apex, base + QPointF(0.41 * height, 0), base - QPointF(0.41 * height, 0)});
        m_painter.drawLine(base - QPointF(0.864 * height, 0), base + QPointF(0.864 * height, 0));
    }

    // From the left to the right value of the lead. Where it runs off the scale it has no end cap.
    void band(double leftValue, double rightValue, bool leftCap, bool rightCap)
    {
        const double left = m_g.along(leftValue);
        const double right = m_g.along(rightValue);
        const double top = -m_g.bandTop();
        const double bottom = -m_g.bandBottom();
        m_painter.fillRect(QRectF(QPointF(left, top), QPointF(right, bottom)),
                           color(Token::TintStrong, m_scheme));
        QPainterPath outline;
        outline.moveTo(left, leftCap ? bottom : top);
        outline.lineTo(left, top);
        outline.lineTo(right, top);
        if (rightCap) {
            outline.lineTo(right, bottom);
        }
        m_painter.setPen(pen(Token::Accent, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(outline);
    }

    void ticks()
    {
        m_painter.setPen(pen(Token::Beam, 1));
        const double top = m_g.thickness / 2;
        const int count = qRound(kBeamScaleEnd / kBeamTickStep);
        for (int i = -count; i <= count; ++i) {
            const double x = m_g.arm * i / count;
            if (i != 0) { // the fulcrum marks the zero
                m_painter.drawLine(QPointF(x, top), QPointF(x, top + 5 * m_g.unit));
            }
        }
    }

    void bar()
    {
        const double half = m_g.arm + m_g.thickness * 0.86;
        const double thickness = m_g.thickness;
        if (m_content.kind == BeamKind::Undecided) {
            QPen dashes(color(Token::Beam, m_scheme), thickness, Qt::SolidLine, Qt::FlatCap);
            const double pairs = 14; // ends with a dash at both ends, whatever the length
            const double dash = 2 * half / thickness / (pairs + 0.62) * 0.62;
            dashes.setDashPattern({dash, dash * 0.38 / 0.62});
            m_painter.setPen(dashes);
            m_painter.drawLine(QPointF(-half, 0), QPointF(half, 0));
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Token::Beam, m_scheme));
        m_painter.drawRoundedRect(QRectF(-half, -thickness / 2, 2 * half, thickness), thickness / 2,
                                  thickness / 2);
    }

    void side(const BeamSideGeometry &geometry, const std::optional<BeamSide> &content)
    {
        if (!content) {
            return;
        }
        m_painter.setPen(pen(Token::Beam, 1.2));
        m_painter.drawLine(geometry.hook, geometry.hook + QPointF(0, geometry.hanger));
        drawMarker(m_painter, geometry.marker, m_g.markerSize, content->slot, m_scheme);
        label(geometry.name, Token::Text);
        label(geometry.score, Token::TextSecondary);
    }

    void poise()
    {
        const double t = m_g.thickness;
        const double along = m_g.along(m_content.lead);
        m_painter.setPen(pen(Token::Accent, 2));
        m_painter.drawLine(m_g.at(along, m_g.stemTop(m_content)), m_g.at(along, t / 2));

        // Below the bar it hangs straight down.
        const QPointF hook = m_g.at(along, -t / 2);
        const QPointF top = hook + QPointF(0, 1.4 * t);
        m_painter.drawLine(hook + QPointF(0, 0.2 * t), top);
        const double narrow = 0.66 * t;
        const double wide = 1.15 * t;
        const double height = 2.13 * t;
        const double round = 0.33 * t;
        QPainterPath weight(top - QPointF(narrow, 0));
        weight.lineTo(top + QPointF(narrow, 0));
        weight.lineTo(top + QPointF(wide, height - round));
        weight.quadTo(top + QPointF(wide, height), top + QPointF(wide - round, height));
        weight.lineTo(top + QPointF(round - wide, height));
        weight.quadTo(top + QPointF(-wide, height), top + QPointF(-wide, height - round));
        weight.closeSubpath();
        m_painter.setPen(pen(Token::Surface, 2)); // keeps it apart from the fulcrum
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(weight);
        m_painter.fillPath(weight, color(Token::Accent, m_scheme));
    }

    void label(const BeamText &text, Token token)
    {
        if (text.text.isEmpty()) {
            return;
        }
        m_painter.setFont(text.font);
        m_painter.setPen(color(token, m_scheme));
        m_painter.drawText(text.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                           text.text);
    }

    QPainter &m_painter;
    const BeamGeometry &m_g;
    const BeamContent &m_content;
    Scheme m_scheme;
    double m_leastLine;
};

double badgeTilt(decision::State state)
{
    switch (state) {
    case decision::State::Clear:
        return 16;
    case decision::State::Leaning:
        return 8;
    default:
        return 0;
    }
}

} // namespace

double tiltDegrees(double lead)
{
    return kFullTilt * std::clamp(lead / kBeamScaleEnd, -1.0, 1.0);
}

double beamTilt(const BeamContent &content)
{
    switch (content.kind) {
    case BeamKind::Empty:
        return 0;
    case BeamKind::OnlyOne:
        return content.left ? kFullTilt : -kFullTilt;
    default:
        return tiltDegrees(content.lead);
    }
}

void drawBeam(QPainter &painter, const QRectF &area, const BeamContent &content, Scheme scheme,
              double leastLine)
{
    const BeamGeometry geometry = beamGeometry(area, content, painter.font(), painter.device());
    BeamPainter(painter, geometry, content, scheme, leastLine).draw(area);
}

void drawBadgeBeam(QPainter &painter, const QRectF &area, decision::State state, bool leftLeads,
                   Scheme scheme)
{
    const double tilt = badgeTilt(state);
    const QColor ink = color(tilt > 0 ? Token::Accent : Token::TextSecondary, scheme);
    const double grid = 18; // the drawing's own units
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / grid, area.height() / grid);
    QPen pen(ink, 2, Qt::SolidLine, Qt::RoundCap);
    if (state == decision::State::NoFeasible) {
        painter.setPen(pen);
        painter.drawLine(QPointF(4, 4), QPointF(14, 14));
        painter.drawLine(QPointF(14, 4), QPointF(4, 14));
        painter.restore();
        return;
    }
    const QPointF pivot(9, 7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{9, 8.5}, {12.2, 15}, {5.8, 15}});
    if (state == decision::State::NotEnoughAnswers) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.4, 0.98});
    }
    painter.setPen(pen);
    painter.translate(pivot);
    painter.rotate(leftLeads ? -tilt : tilt);
    painter.drawLine(QPointF(-7, 0), QPointF(7, 0));
    painter.restore();
}

} // namespace steelyard::drawing
