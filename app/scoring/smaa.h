// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "scoring/random.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <utility>
#include <variant>
#include <vector>

// Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen, 2001, Operations
// Research 49(3)): how often each alternative takes each rank of the additive model when weights,
// and on request ratings, are drawn from what is plausible. A criterion of weight zero stays at
// zero in every model, and alternatives whose values are tied() share the ranks they cover equally.
namespace steelyard::scoring {

// No weight information: every weighting of the active criteria is equally likely (sorted gaps of
// uniforms; Tervonen and Lahdelma, 2007, EJOR 178(2)).
struct UniformWeights
{
};

// Ordinal information: order[0] is the weightiest criterion, then order[1] ...; all criteria, each
// once. Uniform over the weightings that agree.
struct OrdinalWeights
{
    std::vector<std::size_t> order;
};

// Every normalised weight within its bounds (one a criterion, 0 <= low <= high <= 1, sum of lows
// <= 1 <= sum of highs, all up to rounding: see tolerance.h). Uniform over the weightings that
// agree.
struct IntervalWeights
{
    std::vector<Bounds> bounds;
};

// The problem's weights, each multiplied by 2^u, u uniform in [-range, range] and independent, then
// normalised. range in [0, 64].
struct FactorWeights
{
    double range = 0.5;
};

// One sample as a custom model sees it.
struct Draw
{
    std::span<double> weights;        // in: the problem's, normalised; out: >= 0, any positive sum
    std::span<std::uint8_t> excluded; // in: 1 where a constraint fails; out: 1 to leave out
    std::span<std::uint16_t> levels;  // out: the level each factor took, below its count
    std::span<double> added;          // in: zeros; out: added to each alternative's value
};

// Called for one sample after another, on several threads at once: it may change nothing but its
// arguments. Weights that sum to zero make all alternatives tie; negative ones count as zero.
using DrawFunction = std::function<void(RandomStream &, Draw &)>;

using WeightModel =
    std::variant<UniformWeights, OrdinalWeights, IntervalWeights, FactorWeights, DrawFunction>;

// A discrete uncertainty that a custom model draws, such as the answer to an open question.
struct Factor
{
    std::size_t levels = 0; // 1 to 65536
};

struct SmaaOptions
{
    std::uint64_t samples = 10000; // 1 to 10^9
    std::uint64_t seed = 1;
    unsigned threads = 1; // the result does not depend on it; 0 counts as 1
    WeightModel weights = UniformWeights{};
    bool sampleRatings = false; // draw each rating uniformly from its range, to 2^-32 of it
    std::vector<Factor> factors;
    std::optional<std::pair<std::size_t, std::size_t>> lead; // whose lead over whom to describe
    std::uint64_t confidenceSamples = 1024; // rating draws behind confidence factors, 1 to 10^6
    std::stop_token stop;
};

// A share with its 95 % interval (Wilson, 1927, JASA 22(158)), z = 1.959964. halfWidth is the
// normal approximation z sqrt(p (1 - p) / n): 0.0098 at most for 10,000 samples.
struct Share
{
    double value = 0;
    double low = 0;
    double high = 0;
    double halfWidth = 0;
};

[[nodiscard]] Share wilson(double count, double samples);

struct FactorLevel
{
    double samples = 0;             // how many took this level
    std::vector<double> firstShare; // by alternative, among these samples; 0 when there are none
};

struct Quantiles
{
    double q05 = 0;
    double q50 = 0;
    double q95 = 0;
};

struct SmaaResult
{
    std::vector<std::vector<Share>> rankAcceptability; // [alternative][rank - 1]
    std::vector<double> firstCounts;                   // samples won; a tie counts in part
    std::vector<std::vector<Share>> pairwiseWinning;   // [a][b]: a strictly ahead of b
    std::vector<std::vector<double>> centralWeights;   // mean weights of wins; empty: never first
    std::vector<std::optional<Share>> confidence;      // share first under the central weights
    std::vector<Share> excludedShare;                  // samples in which it was left out
    std::vector<std::vector<FactorLevel>> factors;     // [factor][level]
    Share noneFeasible;                                // samples with every alternative left out
    std::optional<Quantiles> lead; // of the value difference, in values of 0 to 1
    std::uint64_t samples = 0;     // drawn; fewer than asked for when cancelled
    bool cancelled = false;
};

// An alternative that is left out in a sample takes no rank there: its row sums to 1 minus its
// excluded share. With nothing left out rows and columns sum to 1. An excluded alternative loses
// against every one that is not. Confidence factors draw ratings alone, under the problem's
// constraints. Samples are made in blocks of 1024, each with streams of its own, and merged in
// order: a seed gives the same numbers on any number of threads and any platform.
// Errors: those of check(); InvalidParameter; UnknownAlternative; TooLarge above 1000 alternatives.
[[nodiscard]] Result<SmaaResult> smaa(const Problem &problem, const SmaaOptions &options);

} // namespace steelyard::scoring
