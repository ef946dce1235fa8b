// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <stop_token>
#include <string>

namespace steelyard::decision {

// The engine's version: part of every fingerprint, raised when the same inputs may give other
// numbers.
inline constexpr int kEngineVersion = 2;

// The first stage, with the inputs of all; far below a millisecond. Inputs refer to the base.
[[nodiscard]] Verdict evaluate(const knowledge::KnowledgeBase &base, const Decision &decision);

struct SampleOptions
{
    unsigned threads = 1; // the result does not depend on it
    std::stop_token stop;
};

// The second stage: draws as many plausible weightings and ratings as the decision has samples.
// Every sample draws an answer for each open or unsure question (uniformly), with its must-haves
// and its corrections of ratings, multiplies each weight by 2^u with u uniform in [-1/2, 1/2], and
// draws each rating uniformly from its plausible range.
// Returns none when stopped.
[[nodiscard]] std::optional<Robustness> robustnessOf(const knowledge::KnowledgeBase &base,
                                                     const Inputs &inputs, const Scores &scores,
                                                     const SampleOptions &options = {});

// The third stage: the smallest answer changes (up to two at a time), the interval of every weight
// within which the winner stays, the ratings that flip it, and what other methods make of it. Some
// milliseconds. Returns none when stopped.
[[nodiscard]] std::optional<Sensitivity> sensitivityOf(const knowledge::KnowledgeBase &base,
                                                       const Inputs &inputs, const Scores &scores,
                                                       const std::stop_token &stop = {});

// Both of them for a verdict of evaluate(). Return false, with the verdict as it was, when stopped.
[[nodiscard]] bool addRobustness(Verdict &verdict, const knowledge::KnowledgeBase &base,
                                 const SampleOptions &options = {});
[[nodiscard]] bool addSensitivity(Verdict &verdict, const knowledge::KnowledgeBase &base,
                                  const std::stop_token &stop = {});

// All that a verdict depends on as text in a fixed order: engine, knowledge hash, answers,
// must-haves, weights and ratings of the user's own, thresholds, alternatives, seed and samples.
// Its SHA-256 is the fingerprint.
[[nodiscard]] std::string fingerprintText(const knowledge::KnowledgeBase &base,
                                          const Decision &decision);

} // namespace steelyard::decision
