// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/group.h"

#include "scoring/ahp_matrix.h"
#include "scoring/ranking.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

using Majorities = std::vector<std::vector<int>>; // [a][b]: 1 a beats b, -1 the other way, 0 even

Majorities majoritiesOf(const JudgeRanks &judges)
{
    const std::size_t n = judges.alternatives;
    std::vector<double> ranks = judges.ranks;
    for (std::size_t judge = 0; judge < judges.judges; ++judge) {
        joinTies(std::span(ranks).subspan(judge * n, n));
    }
    Majorities result(n, std::vector<int>(n, 0));
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            long balance = 0;
            for (std::size_t judge = 0; judge < judges.judges; ++judge) {
                const double x = ranks[judge * n + a];
                const double y = ranks[judge * n + b];
                balance += (x < y) - (x > y);
            }
            result[a][b] = (balance > 0) - (balance < 0);
        }
    }
    return result;
}

// Breadth first from every alternative back to itself.
std::vector<std::size_t> shortestCycle(const Majorities &beats)
{
    const std::size_t n = beats.size();
    std::vector<std::size_t> best;
    for (std::size_t start = 0; start < n; ++start) {
        std::vector<std::optional<std::size_t>> from(n);
        std::vector<std::size_t> queue{start};
        for (std::size_t at = 0; at < queue.size() && !from[start]; ++at) {
            for (std::size_t b = 0; b < n; ++b) {
                if (beats[queue[at]][b] > 0 && !from[b]) {
                    from[b] = queue[at];
                    queue.push_back(b);
                }
            }
        }
        if (!from[start]) {
            continue;
        }
        std::vector<std::size_t> cycle{start};
        for (std::size_t a = *from[start]; a != start; a = *from[a]) {
            cycle.push_back(a);
        }
        std::reverse(cycle.begin() + 1, cycle.end());
        if (best.empty() || cycle.size() < best.size()) {
            best = std::move(cycle);
        }
    }
    return best;
}

std::vector<Issue> checkRanks(const JudgeRanks &judges)
{
    std::vector<Issue> issues;
    if (judges.alternatives == 0 || judges.judges == 0) {
        issues.push_back({IssueCode::NoAlternative,
                          "there is no judge or nothing to judge",
                          "Give at least one judge's ranks.",
                          {},
                          {}});
    } else if (judges.ranks.size() % judges.judges != 0 ||
               judges.ranks.size() / judges.judges != judges.alternatives) {
        issues.push_back({IssueCode::SizeMismatch,
                          "the ranks are not one a judge and alternative",
                          "Give every judge's rank of every alternative.",
                          {},
                          {}});
    }
    for (std::size_t i = 0; issues.empty() && i < judges.ranks.size(); ++i) {
        if (!std::isfinite(judges.ranks[i])) {
            issues.push_back({IssueCode::NotFinite, "the rank is not a finite number",
                              "Give a rank from 1.", i / judges.alternatives,
                              i % judges.alternatives});
        }
    }
    return issues;
}

} // namespace

Result<GroupRanking> groupRanking(const JudgeRanks &judges)
{
    if (auto issues = checkRanks(judges); !issues.empty()) {
        return issues;
    }
    const std::size_t n = judges.alternatives;
    GroupRanking result;
    result.borda.assign(n, 0.0);
    for (std::size_t i = 0; i < judges.ranks.size(); ++i) {
        result.borda[i % n] += static_cast<double>(n) - judges.ranks[i];
    }
    const auto size = static_cast<double>(n * judges.judges);
    result.bordaRanks = competitionRanks(result.borda, Better::Higher, size);
    const Majorities beats = majoritiesOf(judges);
    std::vector<double> copeland;
    for (std::size_t a = 0; a < n; ++a) {
        int score = 0;
        int won = 0;
        for (const int sign : beats[a]) {
            score += sign;
            won += sign > 0 ? 1 : 0;
        }
        result.copeland.push_back(score);
        copeland.push_back(score);
        if (static_cast<std::size_t>(won) == n - 1) {
            result.condorcetWinner = a;
        }
    }
    result.copelandRanks = competitionRanks(copeland, Better::Higher, 1);
    result.kendallW = kendallW(judges.ranks, judges.judges);
    result.cycle = shortestCycle(beats);
    return result;
}

Result<GroupAhp> groupAhp(const std::vector<Judgements> &judges)
{
    if (judges.empty()) {
        return Issue{IssueCode::NoAlternative,
                     "there is no judge",
                     "Give at least one judge's matrix.",
                     {},
                     {}};
    }
    const std::size_t n = judges.front().n;
    GroupAhp result;
    std::vector<double> logs(n * n, 0.0);
    std::vector<double> counts(n * n, 0.0);
    std::vector<double> priorities(n, 0.0);
    for (std::size_t judge = 0; judge < judges.size(); ++judge) {
        auto own = ahpWeights(judges[judge]);
        if (!own.ok()) {
            std::vector<Issue> issues = own.issues();
            for (Issue &issue : issues) {
                issue.what = "judge " + std::to_string(judge + 1) + ": " + issue.what;
            }
            return issues;
        }
        if (judges[judge].n != n) {
            return Issue{IssueCode::SizeMismatch,
                         "judge " + std::to_string(judge + 1) +
                             " compares another number of elements than judge 1",
                         "Give matrices of one size.",
                         {},
                         {}};
        }
        for (std::size_t i = 0; i < n * n; ++i) {
            const auto &back = judges[judge].cells[i % n * n + i / n];
            if (i / n == i % n || (!judges[judge].cells[i] && !back)) {
                continue;
            }
            logs[i] += std::log(own.value().completed[i]);
            counts[i] += 1;
        }
        for (std::size_t i = 0; i < n; ++i) {
            priorities[i] += std::log(own.value().weights[i]);
        }
        result.individual.push_back(std::move(own).value());
    }
    result.aij = {n, std::vector<std::optional<double>>(n * n)};
    for (std::size_t i = 0; i < n * n; ++i) {
        if (i / n == i % n) {
            result.aij.cells[i] = 1.0;
        } else if (counts[i] > 0) {
            result.aij.cells[i] = std::exp(logs[i] / counts[i]);
        }
    }
    auto weights = ahpWeights(result.aij);
    if (!weights.ok()) {
        return weights.issues();
    }
    result.aijWeights = std::move(weights).value();
    for (double &priority : priorities) {
        priority = std::exp(priority / static_cast<double>(judges.size()));
    }
    result.aip = normalisedWeights(priorities);
    return result;
}

} // namespace steelyard::scoring
