// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/large_base.h"
#include "knowledge/full_check.h"
#include "knowledge/reader.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

// Opening a knowledge base: reading it and checking it. Wanted are under 30 ms for the one that
// comes with the program and under 1.5 s for 1000 alternatives on 200 criteria.
namespace steelyard::benchmarks {

namespace {

std::string bytesOf(const char *file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void open(benchmark::State &state, const std::string &bytes)
{
    for (auto _ : state) {
        knowledge::ReadResult result = knowledge::read(bytes, "x.json");
        if (!result.base || !result.problems.empty()) {
            state.SkipWithError("the knowledge base has problems");
        }
        benchmark::DoNotOptimize(result);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * bytes.size()));
}

void openBundled(benchmark::State &state)
{
    open(state, bytesOf(STEELYARD_BUNDLED_KNOWLEDGE));
}

void openLarge(benchmark::State &state)
{
    open(state, largeBase(1000, 200));
}

// What `steelyard check` does, for comparison: it may take longer.
void checkBundled(benchmark::State &state)
{
    const std::string bytes = bytesOf(STEELYARD_BUNDLED_KNOWLEDGE);
    const knowledge::Schema schema(bytesOf(STEELYARD_KNOWLEDGE_SCHEMA));
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            knowledge::checkKnowledgeBase(bytes, "x.json", "2026-11-20", schema));
    }
}

BENCHMARK(openBundled)->Name("open_bundled")->Unit(benchmark::kMillisecond);
BENCHMARK(openLarge)->Name("open_1000_by_200")->Unit(benchmark::kMillisecond);
BENCHMARK(checkBundled)->Name("check_bundled")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace steelyard::benchmarks
