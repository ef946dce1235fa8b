// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/method.h"
#include "scoring/normalisation.h"
#include "scoring/promethee.h"
#include "scoring/ranking.h"
#include "scoring/smaa.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The methods behind one face: what each is called, what it takes, and a call that runs any.
namespace steelyard::scoring {

struct MethodOptions
{
    std::optional<Normalisation>
        normalisation;                   // none: the method's own; ignored where it takes none
    double v = 0.5;                      // VIKOR's weight of the group, 0 to 1
    std::vector<Preference> preferences; // PROMETHEE's, one a criterion; empty: usual ones
    SmaaOptions smaa;
};

// A number an alternative beside its score, such as S and R of VIKOR.
struct MethodColumn
{
    std::string_view name;
    std::vector<double> values; // one an alternative
};

struct MethodRanking
{
    Ranking ranking;
    std::vector<MethodColumn> columns;
    std::vector<std::size_t> compromise;         // VIKOR's set of alternatives; else empty
    std::vector<std::vector<double>> rankShares; // SMAA's, by alternative and rank; else empty
};

struct MethodDescription
{
    Method method = Method::Additive;
    std::string_view name;                      // in files and on the command line, "weighted-sum"
    std::optional<Normalisation> normalisation; // its own; none: it takes none
    // Whether one run gives a ranking that can be set beside another method's: not so where the
    // ranking is itself a summary of many runs.
    bool isOpinion = true;
    Result<MethodRanking> (*rank)(const Problem &problem, const MethodOptions &options) = nullptr;
};

// All, in the order of Method.
[[nodiscard]] std::span<const MethodDescription> methods();

[[nodiscard]] const MethodDescription &describe(Method method);

[[nodiscard]] std::optional<Method> methodNamed(std::string_view name);

} // namespace steelyard::scoring
