// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/understood_sheet.h"

// Inside this library only: what is said of a cell or of the weights.
namespace steelyard::sheets {

// Nothing: the value needs no look. `text` is what the cell says, `column` a number of the same
// field that is sure.
[[nodiscard]] std::optional<LookAt> lookAtValue(const SheetValue &value, const QString &text,
                                                std::pair<std::size_t, std::size_t> cell,
                                                const UnderstoodCriterion &criterion,
                                                const QString &sureNumber);

// Nothing: they sum to 1 or 100, or there are none.
[[nodiscard]] std::optional<LookAt> lookAtWeights(const UnderstoodSheet &sheet);

// Words and what they count, for a sentence: "low 0, high 10".
[[nodiscard]] QString listOfPoints(const std::vector<GradePoints> &grades);

// As it reads best: 1140, 0.125.
[[nodiscard]] QString shownNumber(double number);

} // namespace steelyard::sheets
