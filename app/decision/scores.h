// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/required_capabilities.h"
#include "decision/weighting.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// The first stage of a verdict, there at once after every change: who leads and why. Plain numbers,
// ids and structured reasons, no sentences. Values and contributions are in points of the 0-10
// scale; shares and weights in [0, 1]; nothing is rounded.
namespace steelyard::decision {

enum class State { Clear, Leaning, TooClose, NotEnoughAnswers, NoFeasible };

// Why an alternative is left out: a must-have that it does not meet, or a cutoff of a criterion.
struct Exclusion
{
    std::string capability; // empty: a cutoff
    knowledge::Support offered = knowledge::Support::Impossible;
    knowledge::Support tolerance = knowledge::Support::BuiltIn;
    double daysOffered = 0; // upper estimate, when offered is Build
    double daysAccepted = 0;
    std::vector<AnswerReference> answers = {}; // that ask for it; empty: the user's own must-have
    std::string criterion = {};                // of a cutoff
    double level = 0; // its rating, beyond the limit; at the limit it would come back
    double limit = 0;
    bool isAtMost = false;    // otherwise at least
    bool isUncertain = false; // its plausible range reaches to the limit or over it

    [[nodiscard]] bool isCutoff() const { return !criterion.empty(); }
};

// A rule "use X if" or "avoid X if" of the knowledge base that holds for the given answers.
struct FittingRule
{
    std::size_t rule = 0;                 // place in the knowledge base
    std::vector<AnswerReference> answers; // given ones that make it hold, in its order
};

struct AlternativeResult
{
    std::string id;
    double value = 0;                  // weighted mean of its ratings
    double valueLow = 0;               // with every rating at its worst plausible end
    double valueHigh = 0;              // and at its best
    int rank = 0;                      // competition rank among the feasible; 0 when left out
    std::vector<Exclusion> exclusions; // empty: feasible
};

enum class ReasonKind { For, Against };

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

struct WeightResult
{
    std::string criterion;
    double weight = 0;
    std::vector<WeightStep> steps;
    bool own = false; // set by hand: the steps do not count
};

// A lead of so many points of 10 tilts the beam as far as it goes: its scale ends there.
inline constexpr double kFullLead = 1.5;

// The lead of the left alternative over the right one, in the decision's order of the two best.
struct Lead
{
    std::string left;
    std::string right;
    double lead = 0; // positive: left is ahead
};

// What the result rests on: of the ratings of `options`, by weight. The three shares sum to 1, as
// do the three confidences. The kind is that of the rating, not of its evidence
// (knowledge::ratingKind).
struct Foundation
{
    double fact = 0;
    double measure = 0;
    double judgement = 0;
    double highConfidence = 0;
    double mediumConfidence = 0;
    double lowConfidence = 0;
    std::size_t sources = 0; // that ratings which count cite, see cited_sources.h
    std::string oldest;      // as-of date of the oldest of all ratings with a weight above zero
    // The winner and the runner-up; all of the decision where nobody is first.
    std::vector<std::string> options = {};
};

struct PublishedComparison
{
    std::string id;
    knowledge::VerdictShape shape = knowledge::VerdictShape::Depends;
    std::string winner;
    bool agrees = false;
};

struct Scores
{
    State state = State::NotEnoughAnswers; // provisional: only samples tell clear from too close
    std::string winner;                    // best feasible by value; empty when none is feasible
    std::string runnerUp;                  // empty when fewer than two are feasible
    std::vector<AlternativeResult> alternatives; // in the decision's order
    std::vector<Reason> reasons;                 // all criteria that differ, strongest first
    std::vector<WeightResult> weights;           // in the knowledge base's order
    std::vector<RequiredCapability> mustHaves;
    std::vector<FittingRule> conflicts;         // rules "avoid X if" that hold for the winner
    std::string cheapestRelaxation;             // capability to relax first when none is feasible
    std::vector<PublishedComparison> published; // with the provisional state
    std::optional<Lead> lead;                   // when two are feasible
    Foundation foundation;
    std::size_t importantQuestions = 0;
    std::size_t importantOpen = 0; // of them unsure or open
    std::uint64_t seed = 0;
};

} // namespace steelyard::decision
