// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

// Inside this library only: fields whose cells say low, medium or high.
namespace steelyard::sheets {

// The words that the options have there, one of each size, with the points that they count.
[[nodiscard]] std::vector<GradePoints> gradesOf(const SheetView &view, const SheetMapping &mapping,
                                                std::size_t field);

// Points, or not read: a number beside such words has no place on their scale.
[[nodiscard]] SheetValue readGrade(const tables::SheetCell &cell,
                                   const std::vector<GradePoints> &grades);

} // namespace steelyard::sheets
