// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// How every weight came about, in factors that anybody can multiply:
//     raw = start x answers x open x unraised
//     weight = raw / (sum of all raw)
// "answers" is the product over what was answered; "open" that over the questions that are open or
// not sure, each with the mean over its answers. "unraised" is 1 for a criterion that a given
// answer raised; for the others
//     unraised = 1 - (1 - u) x v
// with u the base's share for what nobody asked for and v what the open questions leave of it:
// the product of "not raising / mean" over them, which is 1 when none of them could raise it.
// Where the users weigh in a way of their own, raw is what that way gives. A weight set by hand is
// a share of the decision as it stands; the others share what is left: weight = left x raw / sum.
namespace steelyard::decision {

struct TracedAnswer
{
    std::string question;
    std::string answer; // empty: the question does not apply
    double factor = 1;
    bool isOverruled = false; // would zero, but another answer to the question raises
};

struct TracedOpenQuestion
{
    std::string question;
    std::vector<double> factors; // of its answers, in its order
    double mean = 1;
    double notRaising = 1; // the same mean with the factors that raise taken for 0
};

struct TracedWeight
{
    std::string criterion;
    double start = 0;
    std::vector<TracedAnswer> answers; // those with an effect
    double answersFactor = 1;
    std::vector<TracedOpenQuestion> open; // those with an effect
    double openFactor = 1;
    double notRaisedPart = 1; // v above; 0: an answer raised it
    double unraisedFactor = 1;
    std::size_t place = 0; // in the users' order, from 1; 0: in none
    double raw = 0;
    std::optional<double> byHand; // the share as it was set
    double weight = 0;            // that counts
};

struct WeightTrace
{
    WeightWay way = WeightWay::Answers; // what raw is made from
    double unraised = 1;                // u above
    double rawSum = 0;                  // over all that are not set by hand
    double left = 1;                    // of the decision, for those
    // What shares set by hand are multiplied with: not 1 where they are more than the whole, or
    // where nothing else weighs anything.
    double handScale = 1;
    std::vector<TracedWeight> weights; // in the knowledge base's order
};

[[nodiscard]] WeightTrace weightTrace(const knowledge::KnowledgeBase &base,
                                      const Decision &decision);

} // namespace steelyard::decision
