// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ahp.h"
#include "scoring/kendall.h"

#include <optional>
#include <vector>

// Several people's judgements made one.
namespace steelyard::scoring {

// A row a judge: the rank each gives to each alternative, 1 the best; ties are numbers that are the
// same() up to rounding.
struct JudgeRanks
{
    std::size_t judges = 0;
    std::size_t alternatives = 0;
    std::vector<double> ranks; // row-major
};

struct GroupRanking
{
    std::vector<double> borda;   // sum over judges of n - rank (Borda, 1781); more is better
    std::vector<int> bordaRanks; // competition ranks
    std::vector<int> copeland;   // pairs won less pairs lost by majority (Copeland, 1951)
    std::vector<int> copelandRanks;
    std::optional<double> kendallW;             // see kendall.h
    std::optional<std::size_t> condorcetWinner; // beats every other by majority
    // A shortest chain in which each beats the next by majority and the last beats the first; empty
    // when majorities contradict each other nowhere (Condorcet, 1785).
    std::vector<std::size_t> cycle;
};

// A majority is more judges for than against, whatever the sizes of the two: margins are never
// summed. Errors: NoAlternative, SizeMismatch, NotFinite; places are judge and alternative as
// alternative and criterion.
[[nodiscard]] Result<GroupRanking> groupRanking(const JudgeRanks &judges);

struct GroupAhp
{
    Judgements aij;                     // judgements aggregated ...
    AhpWeights aijWeights;              // ... and their weights
    std::vector<AhpWeights> individual; // by judge
    std::vector<double> aip;            // priorities aggregated, summing to 1
};

// Aggregation of individual judgements and of individual priorities, both by geometric means, which
// alone keep reciprocity (Aczel and Saaty, 1983; Forman and Peniwati, 1998, EJOR 108(1)). A
// judgement that some left out is the mean of those who gave it. Errors: NoAlternative without a
// judge, SizeMismatch, those of ahpWeights() with the judge's number in the text.
[[nodiscard]] Result<GroupAhp> groupAhp(const std::vector<Judgements> &judges);

} // namespace steelyard::scoring
