// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_mapping.h"

// Inside this library only: where the names of a sheet stand, for one way round.
namespace steelyard::sheets {

// The line of the criteria's names.
[[nodiscard]] Line guessHead(const SheetView &view);

// The field of the options' names.
[[nodiscard]] Line guessNames(const SheetView &view, Line head);

[[nodiscard]] bool isFilled(const tables::SheetCell &cell);

// Whether a cell holds words and no number; a name may be "x".
[[nodiscard]] bool isWords(const tables::SheetCell &cell);

} // namespace steelyard::sheets
