// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace reference {

// Where `got` differs from `expected`, a line each: "key[2].low: expected 0.5, got 0.4". Numbers
// may differ by the tolerance; of an object only the keys of `expected` are compared.
void compare(const nlohmann::json &expected, const nlohmann::json &got, double tolerance,
             const std::string &place, std::vector<std::string> &differences);

} // namespace reference
