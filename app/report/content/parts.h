// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace steelyard::report {

// The sections of a report, in their order.
enum class Part {
    Decision,
    Contents,
    Context,
    Why,
    Changes,
    Finalists,
    AtAGlance,
    Profiles,
    Options,
    Method,
    SignOff,
    Answers,
    Evidence,
    Sources
};

using Parts = std::set<Part>;

[[nodiscard]] const Parts &allParts();

// A part's name on the command line and in settings: "at-a-glance".
[[nodiscard]] QString partId(Part part);
[[nodiscard]] std::optional<Part> partOf(const QString &id);

// What it is called in lists of sections, in the language of the program.
[[nodiscard]] QString partTitle(Part part);

// How long a report is. Board: two pages, to decide by. Review: at most eight, to check the
// decision by. File: everything, to keep.
enum class Preset { Board, Review, File };

[[nodiscard]] const std::vector<Preset> &allPresets(); // the shortest first
[[nodiscard]] const Parts &partsOf(Preset preset);

// A preset's name on the command line and in settings: "board"; and what it is called to be chosen
// ("Board, 2 pages") and on its pages ("Board report").
[[nodiscard]] QString presetId(Preset preset);
[[nodiscard]] std::optional<Preset> presetOf(const QString &id);
[[nodiscard]] QString presetTitle(Preset preset);
[[nodiscard]] QString presetName(Preset preset);

} // namespace steelyard::report
