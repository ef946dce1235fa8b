// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/inputs.h"
#include "benchmarks/yardsticks.h"
#include "scoring/promethee.h"
#include "scoring/smaa.h"
#include "scoring/topsis.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <string>

// Each benchmark stands beside the plain loop that does the same work. Before the clock starts the
// two are compared: a yardstick that computes something else measures nothing.
namespace steelyard::benchmarks {

namespace {

constexpr std::uint64_t kSamples = 100'000;
constexpr std::uint64_t kSeed = 7;
constexpr double kLinearQ = 5;
constexpr double kLinearP = 40;

scoring::SmaaOptions smaaOptions(bool ranges, unsigned threads)
{
    scoring::SmaaOptions options;
    options.samples = kSamples;
    options.seed = kSeed;
    options.threads = threads;
    options.sampleRatings = ranges;
    return options;
}

void smaaLibrary(benchmark::State &state, bool ranges, unsigned threads)
{
    const scoring::Problem problem = randomProblem(10, 12, ranges);
    const scoring::SmaaOptions options = smaaOptions(ranges, threads);
    const auto ours = scoring::smaa(problem, options);
    const SmaaCounts plain = yardstickSmaa(problem, kSamples, kSeed, ranges);
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        // Two independent estimates of one share differ by less than five standard errors.
        const double difference =
            (ours.value().firstCounts[a] - plain.ranks[a * problem.alternatives]) / kSamples;
        if (std::abs(difference) > 5 * std::sqrt(0.5 / kSamples)) {
            state.SkipWithError("the yardstick computes something else");
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::smaa(problem, options));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(kSamples) * state.iterations());
}

void smaaYardstick(benchmark::State &state, bool ranges)
{
    const scoring::Problem problem = randomProblem(10, 12, ranges);
    for (auto _ : state) {
        benchmark::DoNotOptimize(yardstickSmaa(problem, kSamples, kSeed, ranges));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(kSamples) * state.iterations());
}

constexpr std::size_t kTopsisRows = 1'000'000;
constexpr std::size_t kColumns = 10;

void topsisLibrary(benchmark::State &state)
{
    const std::vector<double> cells = randomTable(kTopsisRows, kColumns);
    const std::vector<double> weights(kColumns, 0.1);
    const std::vector<scoring::Direction> directions(kColumns, scoring::Direction::Maximise);
    const scoring::TableView table{cells, kTopsisRows, kColumns};
    std::vector<double> closeness(kTopsisRows);
    std::vector<double> plain(kTopsisRows);
    yardstickTopsis(cells, weights, plain);
    if (!scoring::topsisCloseness(table, directions, weights, closeness).empty() ||
        !std::equal(plain.begin(), plain.end(), closeness.begin(),
                    [](double a, double b) { return std::abs(a - b) < 1e-9; })) {
        state.SkipWithError("the yardstick computes something else");
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            scoring::topsisCloseness(table, directions, weights, closeness).size());
        benchmark::ClobberMemory();
    }
}

void topsisYardstick(benchmark::State &state)
{
    const std::vector<double> cells = randomTable(kTopsisRows, kColumns);
    const std::vector<double> weights(kColumns, 0.1);
    std::vector<double> closeness(kTopsisRows);
    for (auto _ : state) {
        yardstickTopsis(cells, weights, closeness);
        benchmark::ClobberMemory();
    }
}

void prometheeLibrary(benchmark::State &state, std::size_t rows)
{
    const std::vector<double> cells = randomTable(rows, kColumns);
    scoring::Problem problem;
    problem.alternatives = rows;
    problem.criteria = kColumns;
    problem.directions.assign(kColumns, scoring::Direction::Maximise);
    problem.weights.assign(kColumns, 1.0);
    for (const double cell : cells) {
        problem.cells.push_back(scoring::Cell::number(cell));
    }
    const std::vector<scoring::Preference> preferences(
        kColumns, {scoring::PreferenceShape::Linear, kLinearQ, kLinearP, 0});
    if (rows <= 1000) {
        const Flows plain = yardstickPromethee(cells, problem.weights, kLinearQ, kLinearP);
        const auto ours = scoring::promethee(problem, preferences);
        if (!std::equal(plain.net.begin(), plain.net.end(), ours.value().ranking.scores.begin(),
                        [](double a, double b) { return std::abs(a - b) < 1e-9; })) {
            state.SkipWithError("the yardstick computes something else");
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(scoring::promethee(problem, preferences));
    }
}

void prometheeYardstick(benchmark::State &state)
{
    const std::vector<double> cells = randomTable(1000, kColumns);
    const std::vector<double> weights(kColumns, 1.0);
    for (auto _ : state) {
        benchmark::DoNotOptimize(yardstickPromethee(cells, weights, kLinearQ, kLinearP));
    }
}

constexpr auto kMilliseconds = benchmark::kMillisecond;

BENCHMARK_CAPTURE(smaaLibrary, fixed, false, 1)->Name("smaa_fixed_10x12_100k")->Unit(kMilliseconds);
BENCHMARK_CAPTURE(smaaLibrary, fixed_two, false, 2)
    ->Name("smaa_fixed_10x12_100k_two_threads")
    ->Unit(kMilliseconds)
    ->UseRealTime();
BENCHMARK_CAPTURE(smaaYardstick, fixed, false)
    ->Name("yardstick_smaa_fixed_10x12_100k")
    ->Unit(kMilliseconds);
BENCHMARK_CAPTURE(smaaLibrary, ranges, true, 1)
    ->Name("smaa_ranges_10x12_100k")
    ->Unit(kMilliseconds);
BENCHMARK_CAPTURE(smaaLibrary, ranges_two, true, 2)
    ->Name("smaa_ranges_10x12_100k_two_threads")
    ->Unit(kMilliseconds)
    ->UseRealTime();
BENCHMARK_CAPTURE(smaaYardstick, ranges, true)
    ->Name("yardstick_smaa_ranges_10x12_100k")
    ->Unit(kMilliseconds);
BENCHMARK(topsisLibrary)->Name("topsis_1000000x10")->Unit(kMilliseconds);
BENCHMARK(topsisYardstick)->Name("yardstick_topsis_1000000x10")->Unit(kMilliseconds);
BENCHMARK_CAPTURE(prometheeLibrary, small, 1000)
    ->Name("promethee_linear_1000x10")
    ->Unit(kMilliseconds);
BENCHMARK(prometheeYardstick)->Name("yardstick_promethee_linear_1000x10")->Unit(kMilliseconds);
BENCHMARK_CAPTURE(prometheeLibrary, large, 100'000)
    ->Name("promethee_linear_100000x10")
    ->Unit(kMilliseconds);

} // namespace

} // namespace steelyard::benchmarks
