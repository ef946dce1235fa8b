// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

// What is behind a verdict's numbers: where the weights come from, what would change it, what it
// rests on. Members of the verdict's JSON.
[[nodiscard]] nlohmann::ordered_json verdictJsonParts(const Evaluated &evaluated);

} // namespace steelyard::cli
