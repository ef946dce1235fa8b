// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/second_opinions.h"

#include "scoring/additive.h"
#include "scoring/kendall.h"
#include "scoring/method_description.h"

#include <algorithm>

namespace steelyard::scoring {

namespace {

Result<Ranking> judge(const Problem &problem, Method method, const OpinionOptions &options)
{
    MethodOptions asked;
    asked.v = options.v;
    asked.preferences = options.preferences;
    if (method == Method::WeightedSum) {
        asked.normalisation = options.weightedSum;
    } else if (method == Method::Topsis) {
        asked.normalisation = options.topsis;
    }
    auto result = describe(method).rank(problem, asked);
    return result.ok() ? Result(std::move(std::move(result).value().ranking))
                       : Result<Ranking>(result.issues());
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
    const std::size_t count = result.opinions.size();
    result.tau.assign(count, std::vector<double>(count, 0.0));
    double sum = 0;
    double pairs = 0;
    std::optional<std::vector<std::size_t>> common;
    for (std::size_t i = 0; i < count; ++i) {
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
    for (const MethodDescription &description : methods()) {
        if (!description.isOpinion) {
            continue;
        }
        Opinion opinion;
        opinion.method = description.method;
        auto ranking = judge(problem, description.method, options);
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
