// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

// Each method of the file's format, run through the library's public functions. A method takes a
// case and returns everything the format's `expected` may name for it; one that the library refuses
// throws Refused. Malformed cases throw nlohmann::json::exception or Refused.
namespace reference {

using nlohmann::json;

struct Refused
{
    std::string why;
};

using Method = json (*)(const json &one);

// Null for a method that is not known.
[[nodiscard]] Method methodNamed(const std::string &name);

[[nodiscard]] json weightedSum(const json &one);
[[nodiscard]] json weightedProduct(const json &one);
[[nodiscard]] json topsis(const json &one);
[[nodiscard]] json vikor(const json &one);
[[nodiscard]] json promethee(const json &one);
[[nodiscard]] json dominance(const json &one);
[[nodiscard]] json constraints(const json &one);
[[nodiscard]] json smaa(const json &one);
[[nodiscard]] json weightStability(const json &one);
[[nodiscard]] json tornado(const json &one);
[[nodiscard]] json ahp(const json &one);
[[nodiscard]] json groupAhp(const json &one);
[[nodiscard]] json kendallW(const json &one);
[[nodiscard]] json groupRanking(const json &one);

// The case's table; a null cell is unknown, no weights are equal ones, no directions all "max".
[[nodiscard]] steelyard::scoring::Problem readProblem(const json &one);

// The same with every scale declared as 0 to 1: the table holds values.
[[nodiscard]] steelyard::scoring::Problem readValues(const json &one);

template <class T>
[[nodiscard]] const T &valueOf(const steelyard::scoring::Result<T> &result)
{
    if (!result.ok()) {
        const auto &issue = result.issues().front();
        throw Refused{issue.what + ". " + issue.remedy};
    }
    return result.value();
}

} // namespace reference
