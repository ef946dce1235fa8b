// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/exact_acceptability.h"

#include "scoring/tolerance.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

double shareAhead(std::span<const double> differences)
{
    std::vector<double> gains;
    std::vector<double> losses;
    for (const double difference : differences) {
        if (difference > 0) {
            gains.push_back(difference);
        } else if (difference < 0) {
            losses.push_back(-difference);
        }
    }
    if (gains.empty()) {
        return losses.empty() ? 0.5 : 0.0;
    }
    // One row of the recurrence at a time; share[k] is P[j][k].
    std::vector<double> share(losses.size() + 1, 0.0);
    share[0] = 1;
    for (const double gain : gains) {
        for (std::size_t k = 0; k < losses.size(); ++k) {
            const double part = gain / (gain + losses[k]);
            share[k + 1] = part * share[k] + (1 - part) * share[k + 1];
        }
    }
    return share.back();
}

Result<double> exactAhead(const Problem &problem, std::size_t a, std::size_t b)
{
    if (auto issues = check(problem); !issues.empty()) {
        return issues;
    }
    for (const std::size_t one : {a, b}) {
        if (one >= problem.alternatives) {
            return Issue{IssueCode::UnknownAlternative,
                         "alternative " + std::to_string(one) + " is not there",
                         "Name an alternative of the table, counted from 0.",
                         one,
                         {}};
        }
    }
    const Values values = valuesOf(problem);
    std::vector<double> differences;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        const double own = values.at(a, c);
        const double other = values.at(b, c);
        if (values.weights[c] > 0 && !tied(own, other, values.sizeAt(a, c))) {
            differences.push_back(own - other);
        }
    }
    return shareAhead(differences);
}

} // namespace steelyard::scoring
