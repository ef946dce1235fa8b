// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/beam.h"
#include "drawing/radar_chart.h"
#include "drawing/scatter_chart.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A scene of a presentation as plain values: one idea, at most seven rows. It is built once; the
// screen, the hand-out and every other writer set it in their own way. All texts are plain text,
// possibly from a file somebody else wrote.
namespace steelyard::scenes {

inline constexpr std::size_t kMostRows = 7;

struct SceneBar
{
    double from = 0; // of the bar's room, in [0, 1], from <= to
    double to = 0;
    int slot = -1; // an option's colour; -1: the accent
    bool hatched = false;
    double mark = -1; // where a line crosses its room, in [0, 1]; below 0: nowhere
};

// One row: sign, text in up to three parts, bar, value. What is empty takes no room.
struct SceneRow
{
    int slot = -1; // an option's sign before the text; -1: none
    bool leftOut = false;
    QString over;   // quiet, above
    QString main;   // what the row says
    QString change; // what `main` would become, after an arrow
    QString under;  // quiet, below
    std::optional<SceneBar> bar = {};
    QString value;      // at the end
    int valueSlot = -1; // its sign
    bool strong = false;
};

// Groups down, options across.
struct SceneGrid
{
    struct Column
    {
        QString name;
        int slot = -1;
    };
    struct Line
    {
        QString name;
        QString weight;
        QStringList values;     // one a column
        std::vector<bool> best; // likewise
    };
    std::vector<Column> columns;
    std::vector<Line> lines;
};

struct SceneBadge
{
    decision::State state = decision::State::NotEnoughAnswers;
    QString text;
    bool leftLeads = true;
};

struct Scene
{
    QString id;       // "why"; a further scene of the same kind is "why-2"
    QString kind;     // "why"
    QString title;    // "What would change it"
    QString sentence; // the one idea; may be empty
    QString rowHead;  // over the rows, and over their values
    QString valueHead;
    std::vector<SceneRow> rows;
    SceneGrid grid;                // without columns: none
    drawing::RadarContent radar;   // without axes: none
    drawing::ScatterContent chart; // without points: none; the rows name its points
    std::optional<drawing::BeamContent> beam = {};
    std::optional<SceneBadge> badge = {}; // over the beam
    QString beside;                       // under the beam or beside the radar
    QString foot;                         // quiet, below everything
    bool stepwise = false;                // rows are shown one after another
    QStringList notes;                    // for the speaker, a line a thought
    QStringList sources;                  // on demand: "Title. Publisher, date"

    // How often "next" shows more of it before the next scene comes; at least 1.
    [[nodiscard]] int steps() const
    {
        return stepwise && !rows.empty() ? static_cast<int>(rows.size()) : 1;
    }
};

} // namespace steelyard::scenes
