// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "drawing/beam.h"

#include <QFont>

// Where the parts of a beam lie. Lengths are in the painter's units; the pixels of the look are for
// body text of 14 pixels and grow with the font the painter has.
namespace steelyard::drawing {

inline constexpr double kBeamScaleEnd = decision::kFullLead;
inline constexpr double kBeamTickStep = 0.5;

struct BeamText
{
    QString text; // elided to what fits; empty: none
    QFont font;
    QRectF rect;
};

struct BeamSideGeometry
{
    QPointF hook; // where the hanger leaves the bar
    double hanger = 0;
    QPointF marker; // its centre
    BeamText name;
    BeamText score;
};

struct BeamGeometry
{
    double unit = 1; // a pixel of the look
    QPointF pivot;
    double arm = 0; // from the pivot to the end of the scale
    double thickness = 0;
    double tilt = 0; // degrees, positive: left down
    double markerSize = 0;
    double fulcrumHeight = 0;
    double bandGap = 0; // from the bar to the band
    BeamSideGeometry left;
    BeamSideGeometry right;
    BeamText leadLabel;
    BeamText lowLabel;
    BeamText highLabel;

    // Along the bar from the pivot, to the right: a left lead lies at the left. Clamped to the
    // scale.
    [[nodiscard]] double along(double lead) const;
    // A point beside the bar, turned with it: `above` its middle line.
    [[nodiscard]] QPointF at(double along, double above) const;
    [[nodiscard]] double bandBottom() const { return thickness / 2 + bandGap; }
    [[nodiscard]] double bandTop() const { return bandBottom() + 2 * thickness; }
    // Upper end of the poise's stem, which stands out of the band.
    [[nodiscard]] double stemTop(const BeamContent &content) const;
};

[[nodiscard]] BeamGeometry beamGeometry(const QRectF &area, const BeamContent &content,
                                        const QFont &font, const QPaintDevice *device);

} // namespace steelyard::drawing
