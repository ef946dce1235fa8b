// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_mapping.h"

// Inside this library only: which lines of a sheet are what, for one way round.
namespace steelyard::sheets {

struct LineRoles
{
    Line head;
    Line names;
    Line weights;
    Line directions;
    Line units;
    std::vector<std::size_t> results;
    int speaking = 0;     // how much says that this way round is meant
    QString speakingWord; // the name that says it most clearly
};

// Choices that are made hold; their lines must be of this way round.
[[nodiscard]] LineRoles rolesOf(const SheetView &view, const MappingChoices &choices);

// As many lines as are looked at to find out what a sheet is.
inline constexpr std::size_t kLookedAtLines = 500;

} // namespace steelyard::sheets
