// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What an evaluation returns: plain numbers, ids and structured reasons, no sentences. Values and
// contributions are in points of the 0-10 scale; shares and weights in [0, 1]; nothing is rounded.
namespace steelyard::decision {

enum class State { Clear, Leaning, TooClose, NotEnoughAnswers, NoFeasible };

// Why an alternative is left out.
struct Exclusion
{
    std::string capability;
    knowledge::Support offered = knowledge::Support::Impossible;
    knowledge::Support tolerance = knowledge::Support::BuiltIn;
    double daysOffered = 0; // upper estimate, when offered is Build
    double daysAccepted = 0;
};

struct AlternativeResult
{
    std::string id;
    double value = 0;                      // weighted mean of its ratings
    double valueLow = 0;                   // with every rating at its worst plausible end
    double valueHigh = 0;                  // and at its best
    int rank = 0;                          // competition rank among the feasible; 0 when left out
    std::vector<Exclusion> exclusions;     // empty: feasible
    std::vector<double> rankAcceptability; // share of samples, by rank; empty before sampling
    double error = 0;                      // half-width of the 95 % interval of the first share
};

enum class ReasonKind { For, Against };

struct AnswerReference
{
    std::string question;
    std::string answer; // empty: the question does not apply
};

// One criterion's part in the lead of the winner over the runner-up.
struct Reason
{
    std::string criterion;
    ReasonKind kind = ReasonKind::For;
    double contribution = 0; // points of 10 the winner gains (For: > 0) or loses (Against: < 0)
    double winnerRating = 0;
    double rivalRating = 0;
    std::vector<AnswerReference> answers; // that raised this criterion, strongest first
};

struct AnswerChange
{
    std::string question;
    std::vector<std::string> from;
    std::vector<std::string> to;
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
};

enum class OtherMethod { WeightedSum, WeightedProduct, Topsis, Vikor, Promethee };

// What another method makes of the same ratings and weights, among the feasible.
struct MethodOpinion
{
    OtherMethod method = OtherMethod::WeightedSum;
    std::vector<std::string> winners; // empty: it cannot judge this problem
    double agreement = 1;             // Kendall's tau-b with the verdict's ranking
    std::string because; // the criterion without which it agrees best; empty: none, or no need
};

struct WeightResult
{
    std::string criterion;
    double weight = 0;
    double low = 0;  // the winner stays while the weight is within [low, high], the others keeping
    double high = 1; // their proportions
    std::vector<WeightStep> steps;
    bool own = false; // set by hand: the steps do not count
};

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

// A lead of so many points of 10 tilts the beam as far as it goes: its scale ends there.
inline constexpr double kFullLead = 1.5;

// The lead of the left alternative over the right one, in the decision's order of the two best.
struct Lead
{
    std::string left;
    std::string right;
    double lead = 0; // positive: left is ahead
    double low = 0;  // 5th and 95th percentile over the samples
    double high = 0;
};

// What the result rests on, by weight; the three shares sum to 1, as do the three confidences.
struct Foundation
{
    double fact = 0;
    double measure = 0;
    double judgement = 0;
    double highConfidence = 0;
    double mediumConfidence = 0;
    double lowConfidence = 0;
    std::size_t sources = 0; // distinct sources behind ratings with a weight above zero
    std::string oldest;      // as-of date of the oldest rating with a weight above zero
};

struct PublishedComparison
{
    std::string id;
    knowledge::VerdictShape shape = knowledge::VerdictShape::Depends;
    std::string winner;
    bool agrees = false;
};

struct Verdict
{
    State state = State::NotEnoughAnswers;
    std::string winner;   // best feasible by value; empty when none is feasible
    std::string runnerUp; // empty when fewer than two are feasible
    std::vector<AlternativeResult> alternatives; // in the decision's order
    std::vector<Reason> reasons;                 // all criteria that differ, strongest first
    std::vector<Flip> flips;
    std::vector<RatingFlip> ratingFlips; // least change first
    std::vector<MethodOpinion> opinions; // in the order of OtherMethod
    std::vector<WeightResult> weights;   // in the knowledge base's order
    std::vector<UnsureQuestion> unsure;  // most important first
    std::vector<RequiredCapability> mustHaves;
    std::string cheapestRelaxation; // capability to relax first when none is feasible
    std::vector<PublishedComparison> published;
    std::optional<Lead> lead; // when two are feasible
    Foundation foundation;
    std::size_t importantQuestions = 0;
    std::size_t importantOpen = 0; // of them unsure or open
    std::uint64_t seed = 0;
    std::uint64_t samples = 0; // 0: not sampled yet; shares are empty and the state provisional
};

} // namespace steelyard::decision
