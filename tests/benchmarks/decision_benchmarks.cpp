// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "knowledge/reader.h"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

// The verdict on the knowledge bases that come with the program: scores and flips on every case of
// each, shares of many runs on the first case of the largest.
namespace steelyard::benchmarks {

namespace {

constexpr const char *kLargest = "python-web-frameworks";

std::string bytesOf(const char *file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::optional<knowledge::KnowledgeBase> bundledBase(const std::string &id)
{
    const std::string file = STEELYARD_BUNDLED_KNOWLEDGE "/" + id + ".json";
    return knowledge::read(bytesOf(file.c_str()), file).base;
}

// Every question that is asked is answered.
decision::Decision bundledDecision(const knowledge::KnowledgeBase &base, std::size_t scenario)
{
    return decision::newDecision(base, base.scenarios[scenario], "2026-01-01");
}

void evaluateBundled(benchmark::State &state, const std::string &id, std::size_t scenario)
{
    const auto base = bundledBase(id);
    const decision::Decision decision = bundledDecision(*base, scenario);
    for (auto _ : state) {
        benchmark::DoNotOptimize(decision::evaluate(*base, decision));
    }
}

void flipsTwoBundled(benchmark::State &state, const std::string &id, std::size_t scenario)
{
    const auto base = bundledBase(id);
    const decision::Decision decision = bundledDecision(*base, scenario);
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
    const auto base = bundledBase(kLargest);
    if (!base) {
        state.SkipWithError("the bundled knowledge base cannot be read");
        return;
    }
    decision::Decision decision = bundledDecision(*base, 0);
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

// Registered when the program starts, because only the bases know their cases.
[[maybe_unused]] const bool kCasesAreRegistered = [] {
    for (const char *id : {kLargest, "api-styles", "relational-databases"}) {
        const auto base = bundledBase(id);
        for (std::size_t i = 0; base && i < base->scenarios.size(); ++i) {
            const std::string name = std::string(id) + '/' + base->scenarios[i].id;
            benchmark::RegisterBenchmark(("evaluate_bundled/" + name).c_str(), evaluateBundled, id,
                                         i)
                ->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark(("flips_two_bundled/" + name).c_str(), flipsTwoBundled, id,
                                         i)
                ->Unit(benchmark::kMillisecond);
        }
    }
    return true;
}();

BENCHMARK_CAPTURE(sharesBundled, answered, true)
    ->Name("shares_bundled_100k")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sharesBundled, open, false)
    ->Name("shares_bundled_open_100k")
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace steelyard::benchmarks
