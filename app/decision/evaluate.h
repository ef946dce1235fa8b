// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <stop_token>
#include <string>

namespace steelyard::decision {

// The engine's version: part of every fingerprint, raised when the same inputs may give other
// numbers.
inline constexpr int kEngineVersion = 1;

// Everything but what needs sampling; far below a millisecond. The state is provisional: the
// shares that tell clear from leaning come with sampling.
[[nodiscard]] Verdict evaluate(const knowledge::KnowledgeBase &base, const Decision &decision);

struct SampleOptions
{
    unsigned threads = 1; // the result does not depend on it
    std::stop_token stop;
};

// Draws decision.samples plausible weightings and ratings and fills in what depends on them: rank
// acceptability with its error, the state, the lead's band, unsure questions. Every sample draws
// an answer for each open or unsure question (uniformly), multiplies each weight by 2^u with u
// uniform in [-1/2, 1/2], and draws each rating uniformly from its plausible range.
// Returns false, with the verdict as it was, when stopped.
[[nodiscard]] bool addRobustness(Verdict &verdict, const knowledge::KnowledgeBase &base,
                                 const Decision &decision, const SampleOptions &options = {});

// Fills in what would change the verdict: the smallest answer changes (up to two at a time) and
// the interval of every weight within which the winner stays. Some milliseconds. Returns false,
// with the verdict as it was, when stopped.
[[nodiscard]] bool addSensitivity(Verdict &verdict, const knowledge::KnowledgeBase &base,
                                  const Decision &decision, const std::stop_token &stop = {});

// All that a verdict depends on as text in a fixed order: engine, knowledge hash, answers,
// must-haves, weights and ratings of the user's own, thresholds, alternatives, seed and samples.
// Its SHA-256 is the fingerprint.
[[nodiscard]] std::string fingerprintText(const knowledge::KnowledgeBase &base,
                                          const Decision &decision);

} // namespace steelyard::decision
