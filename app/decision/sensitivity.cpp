// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "decision/problem_from_answers.h"
#include "scoring/stability.h"

namespace steelyard::decision {

namespace {

// The problem of those that stay: values lie on declared scales, so leaving rows away changes no
// score.
scoring::Problem feasibleOnly(const scoring::Problem &problem, const Verdict &verdict)
{
    scoring::Problem result = problem;
    result.cells.clear();
    result.alternatives = 0;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        if (!verdict.alternatives[a].exclusions.empty()) {
            continue;
        }
        ++result.alternatives;
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            result.cells.push_back(problem.cell(a, c));
        }
    }
    return result;
}

} // namespace

bool addSensitivity(Verdict &verdict, const knowledge::KnowledgeBase &base,
                    const Decision &decision, const std::stop_token &stop)
{
    if (verdict.winner.empty()) {
        return true;
    }
    FlipOptions options;
    options.stop = stop;
    std::vector<Flip> flips = answerFlips(base, decision, verdict, options);
    if (stop.stop_requested()) {
        return false;
    }
    verdict.flips = std::move(flips);
    const scoring::Problem problem =
        problemOf(base, decision, AppliedRatings(base, decision), criterionWeights(base, decision));
    const auto stability = scoring::weightStability(feasibleOnly(problem, verdict));
    if (stability.ok()) {
        for (const scoring::WeightInterval &interval : stability.value().intervals) {
            verdict.weights[interval.criterion].low = interval.low;
            verdict.weights[interval.criterion].high = interval.high;
        }
    }
    return true;
}

} // namespace steelyard::decision
