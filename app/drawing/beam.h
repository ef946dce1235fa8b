// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "drawing/tokens.h"

#include <QPainter>
#include <QString>

#include <optional>

// The beam weighs the two best feasible alternatives. The bar is a scale: the pivot is 0, a tick
// every 0.5 points, the ends 1.5; the poise hangs at the lead, the band lies from its 5th to its
// 95th percentile. Tilt = 14 degrees x clamp(lead / 1.5, -1, 1), left down when the left leads.
namespace steelyard::drawing {

struct BeamSide
{
    QString name;
    QString score; // as shown: "7.6"
    int slot = 0;
};

enum class BeamKind { Weighing, Undecided, OnlyOne, Empty }; // Undecided: not enough answers

struct BeamContent
{
    BeamKind kind = BeamKind::Empty;
    std::optional<BeamSide> left;
    std::optional<BeamSide> right;
    double lead = 0; // points of 10, positive: left ahead
    bool hasBand = false;
    double low = 0;
    double high = 0;
    QString leadLabel; // labels of large sizes; empty: none
    QString lowLabel;
    QString highLabel;
};

[[nodiscard]] double tiltDegrees(double lead);

// The tilt of a whole beam: level when empty, full when only one alternative is left.
[[nodiscard]] double beamTilt(const BeamContent &content);

// Sizes of type and strokes follow the painter's font, taken as body text; no stroke is thinner
// than `leastLine`.
void drawBeam(QPainter &painter, const QRectF &area, const BeamContent &content, Scheme scheme,
              double leastLine = 0);

// The 20-pixel beam of a state's badge.
void drawBadgeBeam(QPainter &painter, const QRectF &area, decision::State state, bool leftLeads,
                   Scheme scheme);

} // namespace steelyard::drawing
