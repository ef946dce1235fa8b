// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <stop_token>

// What differs between two decisions, and which of it changed the verdict.
namespace steelyard::decision {

// One of the two: a decision and the base that it is weighed with, with what is the decision's own
// laid over it. Both outlive the comparison.
struct DiffSide
{
    const knowledge::KnowledgeBase &base;
    const Decision &decision;
};

// Base: which knowledge base, and options that only one of the two has. Weight and OwnRating: by
// hand. Weighing: without questions. Criterion to Rule: what the base says, with what is the
// decision's own laid over it. Text: names, notes and scenarios.
enum class DifferenceKind {
    Option,
    Answer,
    MustHave,
    Weight,
    Weighing,
    OwnRating,
    Threshold,
    Sampling,
    Base,
    Rule,
    Criterion,
    Rating,
    Question,
    Capability,
    Record,
    Text
};

// What a verdict comes down to.
struct Outcome
{
    State state = State::NotEnoughAnswers;
    std::string winner;        // the best so far where answers are missing; empty: none
    double share = 0;          // of first places in [0, 1]; 0 where no samples were drawn
    bool isStateKnown = false; // else it was not sampled, and only the winner holds

    // Where answers are missing there is no verdict, whoever is ahead.
    [[nodiscard]] bool isSameVerdict(const Outcome &other) const
    {
        return state == other.state && (winner == other.winner || state == State::NotEnoughAnswers);
    }
};

struct Difference
{
    DifferenceKind kind = DifferenceKind::Text;
    std::string subject;     // a question, capability, criterion or option, by its id
    std::string alternative; // of a rating, or of what an option offers
    // What of the subject: an answer's id, "clear", "reason"; empty: all of it.
    std::string field;
    // What it is in the first and in the second, in words as HistoryEntry has them; a rating is
    // value, low and high, or ":unknown". Empty: it is not there.
    std::vector<std::string> before;
    std::vector<std::string> after;
    bool counts = true; // false: no verdict depends on it

    // The verdict of the first decision with this one difference, where it counts, and whether that
    // is another state or winner than it had.
    std::optional<Outcome> alone;
    bool turns = false;
};

struct DecisionDiff
{
    // False: they are about different things, which nothing but the two verdicts can be said of.
    bool isSameSubject = true;
    Outcome before;
    Outcome after;
    std::vector<Difference> differences; // by kind, then as the first decision and base have them
    // Positions of differences that together lead from the first verdict to the second. Empty where
    // the two are the same, or of different subjects.
    std::vector<std::size_t> smallest;
    bool isSmallestProved = false; // no smaller set does; else that was not tried to the end

    [[nodiscard]] bool hasTurned() const { return !before.isSameVerdict(after); }
    // Whether a difference turns the verdict, alone or as one of the smallest set.
    [[nodiscard]] bool isCause(std::size_t position) const;
};

struct DiffOptions
{
    // How often samples are drawn, which takes milliseconds, for single differences and for sets,
    // and how many sets are tried. What they move most comes first.
    std::size_t mostSampled = 300;
    std::size_t mostSets = 20'000;
    unsigned threads = 1; // the result does not depend on it
    std::stop_token stop;
};

// What one trial takes grows with the cells of a table: of larger ones than those of bundled bases
// fewer are made, so that the comparison stays a matter of seconds.
[[nodiscard]] DiffOptions diffOptionsFor(const DiffSide &before, const DiffSide &after);

// Lists all differences and tries each that counts alone on the first decision: one that is not
// sampled any more still tells the winner. A smallest set is searched by size up to three, then by
// leaving out of all what can be spared. Nothing when stopped.
[[nodiscard]] std::optional<DecisionDiff> diff(const DiffSide &before, const DiffSide &after,
                                               const DiffOptions &options = {});

} // namespace steelyard::decision
