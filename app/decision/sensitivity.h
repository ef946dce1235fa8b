// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "scoring/method.h"

#include <map>
#include <string>
#include <vector>

// The third stage of a verdict: what would change it.
namespace steelyard::decision {

// What another answer would be: something else given, "not sure" or "does not apply". What is given
// is in words, as answerWords() says: ids of chosen answers.
struct AnswerChange
{
    std::string question;
    std::vector<std::string> from;           // empty: nothing is given now
    std::vector<std::string> to;             // only when Chosen
    AnswerState state = AnswerState::Chosen; // never Open
};

// A smallest set of answer changes after which another alternative wins.
struct Flip
{
    std::vector<AnswerChange> changes;
    std::string winner;
    double winnerValue = 0;
    double oldWinnerValue = 0;
};

// A rating that, moved alone, puts another alternative first.
struct RatingFlip
{
    std::string alternative;
    std::string criterion;
    double rating = 0;     // as the verdict counts it; unknown: the middle of the scale
    double flipRating = 0; // where both are level; beyond it the new winner leads
    std::string winner;
    bool isPlausible = false; // within the rating's plausible range
    bool falls = false;       // the new winner leads below, otherwise above
};

// What another method makes of the same ratings and weights, among the feasible.
struct MethodOpinion
{
    scoring::Method method = scoring::Method::WeightedSum;
    std::vector<std::string> winners; // empty: it cannot judge this problem
    std::map<std::string, int> ranks; // competition rank of each that is left
    double agreement = 1;             // Kendall's tau-b with the verdict's ranking
    std::string because; // the criterion without which it agrees best; empty: none, or no need
};

// The winner stays while a criterion's weight is within these, the others keeping their
// proportions.
struct WeightInterval
{
    double low = 0;
    double high = 1;
};

struct Sensitivity
{
    std::vector<Flip> flips;
    std::vector<RatingFlip> ratingFlips; // least change first
    std::vector<MethodOpinion> opinions; // in the order of Method, without the additive one
    std::vector<WeightInterval> weights; // like Scores::weights; empty: no weight can be moved
};

} // namespace steelyard::decision
