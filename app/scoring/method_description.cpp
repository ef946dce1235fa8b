// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/method_description.h"

#include "scoring/additive.h"
#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"

#include <algorithm>
#include <array>
#include <utility>

namespace steelyard::scoring {

namespace {

// The ranking that a method returned and what `use` takes from the rest of it; or its issues.
template <class Value, class Use>
Result<MethodRanking> rankingOf(Result<Value> result, Use use)
{
    if (!result.ok()) {
        return result.issues();
    }
    MethodRanking told;
    use(std::move(result).value(), told);
    return told;
}

Result<MethodRanking> plain(Result<Ranking> result)
{
    return rankingOf(std::move(result), [](Ranking &&ranking, MethodRanking &told) {
        told.ranking = std::move(ranking);
    });
}

Result<MethodRanking> rankAdditive(const Problem &problem, const MethodOptions & /*options*/)
{
    return rankingOf(additive(problem), [](Ranking &&ranking, MethodRanking &told) {
        told.columns = {{"low", ranking.low}, {"high", ranking.high}};
        told.ranking = std::move(ranking);
    });
}

Result<MethodRanking> rankWeightedSum(const Problem &problem, const MethodOptions &options)
{
    return plain(weightedSum(problem, options.normalisation.value_or(Normalisation::MinMax)));
}

Result<MethodRanking> rankWeightedProduct(const Problem &problem, const MethodOptions &options)
{
    return plain(weightedProduct(problem, options.normalisation.value_or(Normalisation::Sum)));
}

Result<MethodRanking> rankTopsis(const Problem &problem, const MethodOptions &options)
{
    return plain(topsis(problem, options.normalisation.value_or(Normalisation::Vector)));
}

Result<MethodRanking> rankVikor(const Problem &problem, const MethodOptions &options)
{
    return rankingOf(vikor(problem, options.v), [](Vikor &&result, MethodRanking &told) {
        told.columns = {{"s", std::move(result.s)}, {"r", std::move(result.r)}};
        told.compromise = std::move(result.compromise);
        told.ranking = std::move(result.ranking);
    });
}

Result<MethodRanking> rankPromethee(const Problem &problem, const MethodOptions &options)
{
    const auto usual = std::vector<Preference>(problem.criteria);
    return rankingOf(promethee(problem, options.preferences.empty() ? usual : options.preferences),
                     [](Promethee &&result, MethodRanking &told) {
                         told.columns = {{"phi_plus", std::move(result.plus)},
                                         {"phi_minus", std::move(result.minus)}};
                         told.ranking = std::move(result.ranking);
                     });
}

Result<MethodRanking> rankSmaa(const Problem &problem, const MethodOptions &options)
{
    return rankingOf(smaa(problem, options.smaa), [](SmaaResult &&result, MethodRanking &told) {
        std::vector<double> errors;
        for (const std::vector<Share> &row : result.rankAcceptability) {
            std::vector<double> &shares = told.rankShares.emplace_back();
            for (const Share &share : row) {
                shares.push_back(share.value);
            }
            told.ranking.scores.push_back(row.front().value);
            errors.push_back(row.front().halfWidth);
        }
        told.ranking.ranks = competitionRanks(told.ranking.scores, Better::Higher, 1);
        told.columns = {{"error", std::move(errors)}};
    });
}

constexpr std::array<MethodDescription, 7> kMethods{{
    {Method::Additive, "additive", std::nullopt, true, rankAdditive},
    {Method::WeightedSum, "weighted-sum", Normalisation::MinMax, true, rankWeightedSum},
    {Method::WeightedProduct, "weighted-product", Normalisation::Sum, true, rankWeightedProduct},
    {Method::Topsis, "topsis", Normalisation::Vector, true, rankTopsis},
    {Method::Vikor, "vikor", std::nullopt, true, rankVikor},
    {Method::PrometheeII, "promethee-ii", std::nullopt, true, rankPromethee},
    {Method::Smaa, "smaa", std::nullopt, false, rankSmaa},
}};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < kMethods.size(); ++i) {
        if (kMethods[i].method != static_cast<Method>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(standInOrder());

} // namespace

std::span<const MethodDescription> methods()
{
    return kMethods;
}

const MethodDescription &describe(Method method)
{
    return kMethods.at(static_cast<std::size_t>(method));
}

std::optional<Method> methodNamed(std::string_view name)
{
    const auto *found =
        std::find_if(kMethods.begin(), kMethods.end(),
                     [name](const MethodDescription &known) { return known.name == name; });
    return found == kMethods.end() ? std::nullopt : std::optional(found->method);
}

} // namespace steelyard::scoring
