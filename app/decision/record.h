// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// What the users themselves decide, apart from the verdict. All dates are ISO 8601; an empty date
// is one that is not given.
namespace steelyard::decision {

struct Decision;
struct Verdict;

enum class Status { Proposed, Accepted, Superseded };

struct Decider
{
    std::string name;
    std::string signedOn; // empty: not signed yet

    friend bool operator==(const Decider &, const Decider &) = default;
};

// What would make the deciders take it up again.
struct Trigger
{
    std::string text;
    std::string question; // it was offered from; empty: the users' own thought

    friend bool operator==(const Trigger &, const Trigger &) = default;
};

// Who decided otherwise, or would have: a decision keeps it beside what was agreed.
struct Dissent
{
    std::string who; // as given; may be empty
    std::string text;

    friend bool operator==(const Dissent &, const Dissent &) = default;
};

struct Action
{
    std::string text;
    std::string owner;
    std::string due;
    bool done = false;

    friend bool operator==(const Action &, const Action &) = default;
};

struct DecisionRecord
{
    std::string chosen; // an alternative's id; empty: nothing is chosen yet
    std::string reason;
    std::string owner;
    std::vector<Decider> deciders;
    Status status = Status::Proposed;
    std::string decidedOn;
    std::string reviewOn;
    std::vector<Trigger> reconsider;
    std::vector<Dissent> dissent;
    std::vector<Action> actions;

    friend bool operator==(const DecisionRecord &, const DecisionRecord &) = default;
};

// Which alternative the user expected, asked before the verdict was shown the first time.
struct Expectation
{
    std::string askedOn;     // empty: the verdict has not been shown yet
    std::string alternative; // empty: they would rather not say

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

// How a choice stands to the verdict. Of options too close to call each of the two best agrees.
enum class Agreement { NothingChosen, Agrees, Differs, LeftOut };

[[nodiscard]] Agreement agreement(const DecisionRecord &record, const Verdict &verdict);
[[nodiscard]] Agreement agreement(const std::string &chosen, const Verdict &verdict);

// A choice other than the verdict's needs a reason, which is not there.
[[nodiscard]] bool lacksReason(const DecisionRecord &record, const Verdict &verdict);

// Chooses an alternative. What was signed was another choice: signatures lapse, and an accepted
// decision is proposed again.
void choose(DecisionRecord &record, const std::string &alternative);

// Past its review date on a day, and not superseded.
[[nodiscard]] bool isReviewDue(const DecisionRecord &record, const std::string &today);

} // namespace steelyard::decision
