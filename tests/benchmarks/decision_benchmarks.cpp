// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "knowledge/reader.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

// The verdict on the knowledge base that comes with the program, with the answers of its first
// case.
namespace steelyard::benchmarks {

namespace {

std::string bytesOf(const char *file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

decision::Decision bundledDecision(const knowledge::KnowledgeBase &base)
{
    const std::string today = "2026-01-01";
    return base.scenarios.empty() ? decision::newDecision(base, "Benchmark", today)
                                  : decision::newDecision(base, base.scenarios.front(), today);
}

std::optional<knowledge::KnowledgeBase> bundledBase(benchmark::State &state)
{
    auto read = knowledge::read(bytesOf(STEELYARD_BUNDLED_KNOWLEDGE), STEELYARD_BUNDLED_KNOWLEDGE);
    if (!read.base) {
        state.SkipWithError("the bundled knowledge base cannot be read");
    }
    return std::move(read.base);
}

void evaluateBundled(benchmark::State &state)
{
    const auto base = bundledBase(state);
    if (!base) {
        return;
    }
    const decision::Decision decision = bundledDecision(*base);
    for (auto _ : state) {
        benchmark::DoNotOptimize(decision::evaluate(*base, decision));
    }
}

void flipsTwoBundled(benchmark::State &state)
{
    const auto base = bundledBase(state);
    if (!base) {
        return;
    }
    const decision::Decision decision = bundledDecision(*base);
    const decision::Verdict verdict = decision::evaluate(*base, decision);
    decision::FlipOptions options;
    options.mostChanges = 2;
    for (auto _ : state) {
        benchmark::DoNotOptimize(decision::answerFlips(*base, verdict, options));
    }
}

// The shares of 100,000 runs, which a window asks for after every answer: with all answers of a
// case, and with every question open, when each run draws the answers too.
void sharesBundled(benchmark::State &state, bool answered)
{
    const auto base = bundledBase(state);
    if (!base) {
        return;
    }
    decision::Decision decision = bundledDecision(*base);
    decision.samples = 100'000;
    if (!answered) {
        decision.answers.clear();
    }
    const decision::Verdict verdict = decision::evaluate(*base, decision);
    for (auto _ : state) {
        decision::Verdict sampled = verdict;
        benchmark::DoNotOptimize(decision::addRobustness(sampled, *base));
    }
}

BENCHMARK(evaluateBundled)->Name("evaluate_bundled")->Unit(benchmark::kMillisecond);
BENCHMARK(flipsTwoBundled)->Name("flips_two_bundled")->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(sharesBundled, answered, true)
    ->Name("shares_bundled_100k")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sharesBundled, open, false)
    ->Name("shares_bundled_open_100k")
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace steelyard::benchmarks
