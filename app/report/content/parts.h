// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <set>

namespace steelyard::report {

// The sections of a report, in their order.
enum class Part {
    Decision,
    Contents,
    Context,
    ShortVersion,
    AtAGlance,
    Profiles,
    Why,
    Changes,
    Options,
    SignOff,
    Answers,
    Evidence,
    Method
};

using Parts = std::set<Part>;

[[nodiscard]] const Parts &allParts();
[[nodiscard]] const Parts &onePageParts(); // the decision alone

// A part's name on the command line and in settings: "at-a-glance".
[[nodiscard]] QString partId(Part part);
[[nodiscard]] std::optional<Part> partOf(const QString &id);

// What it is called in lists of sections, in the language of the program.
[[nodiscard]] QString partTitle(Part part);

} // namespace steelyard::report
