// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"
#include "scenes/scene.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

// Where everything of a scene lies, as plain values: the screen, the hand-out and the tests look at
// the same. Type is at least 3% of the height, lines are at least 3 pixels; nothing overlaps.
namespace steelyard::scenes {

// What stands around every scene.
struct SceneFrame
{
    QString foot;   // what is presented
    QString number; // "8 of 10"
    QString banner; // "Trying: ..."; empty: none
    QString family; // of the type; empty: the application's
};

enum class TextRole {
    Text,
    Title, // of the scene
    Page,  // stands below every scene
};

// `step`: the number of the step that shows it, from 1 on; 0: always there.
struct PlacedText
{
    QRectF rect; // of the line; the text is set within it
    QString text;
    QFont font;
    drawing::Token token = drawing::Token::Text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int step = 0;
    TextRole role = TextRole::Text;
};

struct PlacedRule
{
    QPointF from;
    QPointF to;
    drawing::Token token = drawing::Token::LineStrong;
    int step = 0;
};

struct PlacedBar
{
    QRectF room; // of which the bar fills a part
    SceneBar bar;
    int step = 0;
};

struct PlacedMarker
{
    QPointF centre;
    double size = 0;
    int slot = 0;
    bool hollow = false;
    int step = 0;
};

// A closed line of a radar, in pieces where something is not known.
struct PlacedSeries
{
    std::vector<QPolygonF> pieces;
    int slot = 0;
};

struct PlacedBeam
{
    QRectF area;
    drawing::BeamContent content;
    QFont font; // of body text
};

struct PlacedBadge
{
    QRectF area;
    SceneBadge badge;
};

struct SceneLayout
{
    QSizeF size;
    double line = 3; // width of lines
    QRectF banner;   // filled; empty: none
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    std::vector<PlacedBar> bars;
    std::vector<PlacedMarker> markers;
    std::vector<PlacedSeries> series;
    std::optional<PlacedBeam> beam;
    std::optional<PlacedBadge> badge;
};

// Any size from 320 x 200 on.
[[nodiscard]] SceneLayout layOut(const Scene &scene, QSizeF size, const SceneFrame &frame);

} // namespace steelyard::scenes
