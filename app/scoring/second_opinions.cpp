// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/second_opinions.h"

#include "scoring/additive.h"
#include "scoring/kendall.h"
#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"

#include <algorithm>
#include <array>

namespace steelyard::scoring {

namespace {

constexpr std::array<Method, kMethods> kAll{Method::Additive,        Method::WeightedSum,
                                            Method::WeightedProduct, Method::Topsis,
                                            Method::Vikor,           Method::PrometheeII};

Result<Ranking> judge(const Problem &problem, Method method, const OpinionOptions &options)
{
    switch (method) {
    case Method::Additive:
        return additive(problem);
    case Method::WeightedSum:
        return weightedSum(problem, options.weightedSum);
    case Method::WeightedProduct:
        return weightedProduct(problem);
    case Method::Topsis:
        return topsis(problem, options.topsis);
    case Method::Vikor: {
        auto result = vikor(problem, options.v);
        return result.ok() ? Result(result.value().ranking) : Result<Ranking>(result.issues());
    }
    case Method::PrometheeII: {
        const auto usual = std::vector<Preference>(problem.criteria);
        auto result = promethee(problem, options.preferences.empty() ? usual : options.preferences);
        return result.ok() ? Result(result.value().ranking) : Result<Ranking>(result.issues());
    }
    }
    return Issue{};
}

std::vector<std::size_t> winnersOf(const Ranking &ranking)
{
    std::vector<std::size_t> winners;
    for (std::size_t a = 0; a < ranking.ranks.size(); ++a) {
        if (ranking.ranks[a] == 1) {
            winners.push_back(a);
        }
    }
    return winners;
}

// How well two rankings agree: first by the winners, then by tau.
struct Agreement
{
    bool winner = false;
    double tau = 0;

    [[nodiscard]] bool betterThan(const Agreement &other) const
    {
        return winner != other.winner ? winner : exceeds(tau, other.tau, 1);
    }
};

Agreement agreementOf(const Ranking &a, const Ranking &b)
{
    return {winnersOf(a) == winnersOf(b), kendallTau(a.ranks, b.ranks)};
}

void findReason(const Problem &problem, const OpinionOptions &options, const Ranking &additiveOne,
                Opinion &opinion)
{
    Agreement best = agreementOf(additiveOne, opinion.ranking);
    opinion.tau = best.tau;
    opinion.tauWithout = best.tau;
    if (additiveOne.ranks == opinion.ranking.ranks) {
        return;
    }
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        if (!(problem.weights[c] > 0)) {
            continue;
        }
        Problem without = problem;
        without.weights[c] = 0;
        const auto other = judge(without, opinion.method, options);
        if (!other.ok()) {
            continue; // it was the only weight
        }
        const Agreement agreement = agreementOf(additiveOne, other.value());
        if (agreement.betterThan(best)) {
            best = agreement;
            opinion.because = c;
            opinion.tauWithout = agreement.tau;
        }
    }
}

void compareAll(SecondOpinions &result)
{
    result.tau.assign(kMethods, std::vector<double>(kMethods, 0.0));
    double sum = 0;
    double pairs = 0;
    std::optional<std::vector<std::size_t>> common;
    for (std::size_t i = 0; i < kMethods; ++i) {
        const Opinion &one = result.opinions[i];
        if (!one.refused.empty()) {
            continue;
        }
        std::vector<std::size_t> shared = one.winners;
        if (common) {
            shared.clear();
            std::set_intersection(common->begin(), common->end(), one.winners.begin(),
                                  one.winners.end(), std::back_inserter(shared));
        }
        common = shared;
        for (std::size_t j = 0; j <= i; ++j) {
            const Opinion &other = result.opinions[j];
            if (!other.refused.empty()) {
                continue;
            }
            const double tau = kendallTau(one.ranking.ranks, other.ranking.ranks);
            result.tau[i][j] = tau;
            result.tau[j][i] = tau;
            sum += i == j ? 0.0 : tau;
            pairs += i == j ? 0.0 : 1.0;
        }
    }
    result.meanTau = pairs > 0 ? sum / pairs : 1.0;
    result.sameWinner = common && !common->empty();
}

} // namespace

Result<SecondOpinions> secondOpinions(const Problem &problem, const OpinionOptions &options)
{
    const auto reference = additive(problem);
    if (!reference.ok()) {
        return reference.issues();
    }
    SecondOpinions result;
    for (const Method method : kAll) {
        Opinion opinion;
        opinion.method = method;
        auto ranking = judge(problem, method, options);
        if (ranking.ok()) {
            opinion.ranking = std::move(ranking).value();
            opinion.winners = winnersOf(opinion.ranking);
            findReason(problem, options, reference.value(), opinion);
        } else {
            opinion.refused = ranking.issues();
        }
        result.opinions.push_back(std::move(opinion));
    }
    compareAll(result);
    return result;
}

} // namespace steelyard::scoring
