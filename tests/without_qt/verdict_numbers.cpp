// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/overlay.h"
#include "knowledge/reader.h"

#include <bit>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

// verdict_numbers BASE.json DECISION.steelyard...: what each decision comes to, with every bit of
// its numbers, for comparing one system with another.
using namespace steelyard;

namespace {

std::string contents(const char *file)
{
    std::ifstream input(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
}

// How a system writes a number is not to be compared, so that its bits are.
void printBits(double number)
{
    std::printf(" %016llx", static_cast<unsigned long long>(std::bit_cast<std::uint64_t>(number)));
}

void print(const char *file, const knowledge::KnowledgeBase &base)
{
    const auto read = decision::read(contents(file), file);
    if (!read.decision) {
        std::printf("%s cannot be read\n", file);
        return;
    }
    const auto overlaid = decision::overlay(base, *read.decision);
    decision::Verdict verdict = decision::evaluate(*overlaid.base, *read.decision);
    decision::SampleOptions options;
    options.threads = 2;
    const bool isWhole = decision::addRobustness(verdict, *overlaid.base, options) &&
                         decision::addSensitivity(verdict, *overlaid.base);
    std::printf("state %d, winner %s, %s\n", static_cast<int>(verdict.state()),
                verdict.scores.winner.c_str(), isWhole ? "whole" : "not whole");
    for (const auto &alternative : verdict.scores.alternatives) {
        std::printf("%s", alternative.id.c_str());
        for (const double number :
             {alternative.value, alternative.valueLow, alternative.valueHigh}) {
            printBits(number);
        }
        for (const double share : verdict.shares(alternative.id).rankAcceptability) {
            printBits(share);
        }
        std::printf("\n");
    }
    for (const auto &flip : verdict.ratingFlips()) {
        std::printf("%s %s", flip.alternative.c_str(), flip.criterion.c_str());
        printBits(flip.flipRating);
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const auto base = argc > 2 ? knowledge::read(contents(argv[1]), argv[1]).base : std::nullopt;
    if (!base) {
        std::fprintf(stderr, "Usage: verdict_numbers BASE.json DECISION.steelyard...\n");
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        print(argv[i], *base);
    }
    return 0;
}
