// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/comparison.h"

// Inside this library only: a comparison of two decisions as text for people and as JSON for
// programs.
namespace steelyard::cli {

// Of a kind with many differences only the first are told, unless all are asked for; what turned
// the verdict is always told.
[[nodiscard]] QString diffText(const storage::Comparison &comparison, bool isAll);

// The shape of resources/schema/decision-diff.schema.json: ids and numbers, nothing rounded.
[[nodiscard]] QString diffJson(const storage::Comparison &comparison);

} // namespace steelyard::cli
