// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include <cmath>

namespace reference {

using nlohmann::json;

namespace {

bool equalLeaves(const json &expected, const json &got, double tolerance)
{
    if (expected.is_number() && got.is_number()) {
        // Written so that NaN is a difference.
        return std::abs(expected.get<double>() - got.get<double>()) <= tolerance;
    }
    return expected == got;
}

} // namespace

void compare(const json &expected, const json &got, double tolerance, const std::string &place,
             std::vector<std::string> &differences)
{
    if (expected.is_object() && got.is_object()) {
        for (const auto &[key, value] : expected.items()) {
            const std::string inner = place.empty() ? key : place + "." + key;
            if (!got.contains(key)) {
                differences.push_back(inner + ": expected " + value.dump() + ", got nothing");
            } else {
                compare(value, got.at(key), tolerance, inner, differences);
            }
        }
    } else if (expected.is_array() && got.is_array() && expected.size() == got.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i) {
            compare(expected[i], got[i], tolerance, place + "[" + std::to_string(i) + "]",
                    differences);
        }
    } else if (!equalLeaves(expected, got, tolerance)) {
        differences.push_back(place + ": expected " + expected.dump() + ", got " + got.dump());
    }
}

} // namespace reference
