// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scores.h"

#include <cstdint>

// The second stage of a verdict: how it holds when weights and ratings vary, by sampling.
namespace steelyard::decision {

// How the winner's share of first places depends on an open question's answer.
struct AnswerShare
{
    std::string answer;
    double share = 0;
};

struct UnsureQuestion
{
    std::string question;
    double importance = 0; // highest minus lowest share over its answers
    std::vector<AnswerShare> shares;
};

// How often one alternative takes each rank.
struct RankShares
{
    std::vector<double> rankAcceptability; // share of samples, by rank; empty: not sampled
    double error = 0;                      // half-width of the 95 % interval of the first share
};

// Between which points of 10 the lead lies: 5th and 95th percentile over the samples.
struct LeadBand
{
    double low = 0;
    double high = 0;
};

// Value and share may disagree: a mean over open answers, or ranges that reach further one way,
// favour one option while another comes first in more samples. Then the best by value stays the
// winner, the state is at most TooClose, and both are named.
struct Robustness
{
    State state = State::NotEnoughAnswers;
    std::string firstMoreOften;     // that comes first in more samples than the winner; empty: none
    std::uint64_t samples = 0;      // 0: nothing is left to judge by, and so to sample
    std::vector<RankShares> shares; // in the decision's order of alternatives
    std::optional<LeadBand> lead;   // of Scores::lead
    std::vector<UnsureQuestion> unsure;         // most important first
    std::vector<PublishedComparison> published; // with the state
};

} // namespace steelyard::decision
