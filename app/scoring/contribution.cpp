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
    for (std::size_t c = 0; c < values.criteria; ++c) {
        const double own = values.at(alternative, c);
        const double other = values.at(rival, c);
        const double contribution = values.weights[c] * (own - other);
        result.lead += contribution;
        result.all.push_back({c, values.weights[c], own, other, contribution});
    }
    std::stable_sort(result.all.begin(), result.all.end(),
                     [](const Contribution &a, const Contribution &b) {
                         return std::abs(a.contribution) > std::abs(b.contribution);
                     });
    for (const Contribution &one : result.all) {
        if (one.contribution > 0) {
            result.reasonsFor.push_back(one);
        } else if (one.contribution < 0) {
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
