// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <string>
#include <vector>

namespace steelyard::fuzz {

// What holds of every list of problems, whatever was read.
[[nodiscard]] std::string brokenPromise(const std::vector<knowledge::Diagnostic> &problems);

} // namespace steelyard::fuzz
