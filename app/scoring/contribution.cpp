// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/contribution.h"

#include "scoring/additive.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

Explanation explainPair(const Values &values, std::size_t alternative, std::size_t rival)
{
    Explanation result;
    result.alternative = alternative;
    result.rival = rival;
    std::vector<Contribution> given;
    std::vector<double> strengths;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        const double own = values.at(alternative, c);
        const double other = values.at(rival, c);
        const double contribution = values.weights[c] * (own - other);
        result.lead += contribution;
        strengths.push_back(std::abs(contribution));
        given.push_back({c, values.weights[c], own, other, contribution});
    }
    for (const std::size_t i : tieOrder(strengths, Better::Higher, 1)) {
        const Contribution &one = given[i];
        result.all.push_back(one);
        const double size = std::max(values.sizeAt(alternative, i), values.sizeAt(rival, i));
        if (one.weight > 0 && exceeds(one.value, one.rivalValue, size)) {
            result.reasonsFor.push_back(one);
        } else if (one.weight > 0 && exceeds(one.rivalValue, one.value, size)) {
            result.reasonsAgainst.push_back(one);
        }
    }
    return result;
}

// The first feasible alternative of the best rank, other than `except`.
std::optional<std::size_t> best(const Ranking &ranking, std::optional<std::size_t> except)
{
    std::optional<std::size_t> found;
    for (std::size_t a = 0; a < ranking.ranks.size(); ++a) {
        if (ranking.ranks[a] == 0 || a == except) {
            continue;
        }
        if (!found || ranking.ranks[a] < ranking.ranks[*found]) {
            found = a;
        }
    }
    return found;
}

} // namespace

Result<Explanation> explain(const Problem &problem, std::size_t alternative, std::size_t rival)
{
    if (auto issues = check(problem); !issues.empty()) {
        return issues;
    }
    for (const std::size_t a : {alternative, rival}) {
        if (a >= problem.alternatives) {
            return Issue{IssueCode::UnknownAlternative,
                         "alternative " + std::to_string(a) + " is not there",
                         "Name an alternative of the table, counted from 0.",
                         a,
                         {}};
        }
    }
    return explainPair(valuesOf(problem), alternative, rival);
}

Result<std::vector<Explanation>> explainAll(const Problem &problem)
{
    const auto ranking = additive(problem);
    if (!ranking.ok()) {
        return ranking.issues();
    }
    const Values values = valuesOf(problem);
    std::vector<Explanation> result;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        if (const auto rival = best(ranking.value(), a)) {
            result.push_back(explainPair(values, a, *rival));
        }
    }
    return result;
}

} // namespace steelyard::scoring
