// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa_confidence.h"
#include "scoring/tolerance.h"

#include <cmath>

namespace steelyard::scoring::detail {

namespace {

constexpr std::size_t kMostAlternatives = 1000; // its square is the size of the result
constexpr std::uint64_t kMostSamples = 1'000'000'000;
constexpr std::uint64_t kMostConfidenceSamples = 1'000'000;
constexpr std::size_t kMostLevels = 65536;
constexpr double kWidestFactor = 64;

void refuse(std::vector<Issue> &issues, const char *what, const char *remedy,
            std::optional<std::size_t> criterion = {})
{
    issues.push_back({IssueCode::InvalidParameter, what, remedy, {}, criterion});
}

void checkOrder(const OrdinalWeights &model, std::size_t criteria, std::vector<Issue> &issues)
{
    std::vector<bool> seen(criteria, false);
    bool valid = model.order.size() == criteria;
    for (const std::size_t c : model.order) {
        valid = valid && c < criteria && !seen[c];
        if (valid) {
            seen[c] = true;
        }
    }
    if (!valid) {
        refuse(issues, "the order of the weights does not name every criterion once",
               "List all criteria, the weightiest first.");
    }
}

void checkIntervals(const IntervalWeights &model, const Problem &problem,
                    std::vector<Issue> &issues)
{
    if (model.bounds.size() != problem.criteria) {
        issues.push_back({IssueCode::SizeMismatch,
                          "the weight intervals are not one a criterion",
                          "Give an interval for every criterion.",
                          {},
                          {}});
        return;
    }
    double low = 0;
    double high = 0;
    for (std::size_t c = 0; c < model.bounds.size(); ++c) {
        const Bounds &bound = model.bounds[c];
        const bool finite = std::isfinite(bound.low) && std::isfinite(bound.high);
        if (!finite || exceeds(0, bound.low, 1) || exceeds(bound.low, bound.high, 1) ||
            exceeds(bound.high, 1, 1)) {
            refuse(issues, "a weight's interval is not within 0 and 1",
                   "Give bounds with 0 <= low <= high <= 1.", c);
            return;
        }
        if (problem.weights[c] > 0) {
            low += bound.low;
            high += bound.high;
        }
    }
    if (exceeds(low, 1, 1) || exceeds(1, high, 1)) {
        refuse(issues, "no weights that sum to 1 lie within the intervals",
               "Lower the lower bounds or raise the upper ones.");
    }
}

} // namespace

std::vector<Issue> checkSmaa(const Problem &problem, const SmaaOptions &options)
{
    std::vector<Issue> issues = check(problem);
    if (!issues.empty()) {
        return issues;
    }
    if (problem.alternatives > kMostAlternatives) {
        issues.push_back({IssueCode::TooLarge,
                          "rank acceptability of so many alternatives",
                          "Sample at most 1000 alternatives, the Pareto front for example.",
                          {},
                          {}});
    }
    if (options.samples == 0 || options.samples > kMostSamples) {
        refuse(issues, "the number of samples is out of range", "Draw 1 to 10^9 samples.");
    }
    if (options.confidenceSamples == 0 || options.confidenceSamples > kMostConfidenceSamples) {
        refuse(issues, "the number of confidence samples is out of range",
               "Draw 1 to 10^6 samples.");
    }
    for (const Factor &factor : options.factors) {
        if (factor.levels == 0 || factor.levels > kMostLevels) {
            refuse(issues, "the number of a factor's levels is out of range",
                   "Give 1 to 65536 levels.");
        }
    }
    if (options.lead && (options.lead->first >= problem.alternatives ||
                         options.lead->second >= problem.alternatives)) {
        issues.push_back({IssueCode::UnknownAlternative,
                          "the lead names an alternative beyond the table",
                          "Name alternatives of the table, counted from 0.",
                          {},
                          {}});
    }
    if (const auto *ordinal = std::get_if<OrdinalWeights>(&options.weights)) {
        checkOrder(*ordinal, problem.criteria, issues);
    } else if (const auto *intervals = std::get_if<IntervalWeights>(&options.weights)) {
        checkIntervals(*intervals, problem, issues);
    } else if (const auto *factor = std::get_if<FactorWeights>(&options.weights)) {
        if (!(factor->range >= 0 && factor->range <= kWidestFactor)) {
            refuse(issues, "the range of the weight factors is out of range",
                   "Give a range from 0 to 64.");
        }
    } else if (const auto *draw = std::get_if<DrawFunction>(&options.weights)) {
        if (!*draw) {
            refuse(issues, "the draw function is empty", "Give a function.");
        }
    }
    return issues;
}

} // namespace steelyard::scoring::detail
