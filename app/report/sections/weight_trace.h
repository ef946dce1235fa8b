// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/report_context.h"

// Inside this library only.
namespace steelyard::report {

// How every weight came about, so that each can be computed by hand: stands behind the answers of
// a report that has them. Nothing where there is nothing to trace.
[[nodiscard]] std::vector<Block> weightTrace(const Context &context);

} // namespace steelyard::report
