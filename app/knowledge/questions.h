// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/question_kind.h"

#include <map>
#include <string>
#include <vector>

// What the user is asked, and what each answer changes: weights, must-haves or context, never an
// alternative's score by name.
namespace steelyard::knowledge {

// How an alternative may provide a capability, best first. As a tolerance: the worst way accepted.
enum class Support { BuiltIn, AddOn, Build, Impossible };

struct CapabilityState
{
    std::string alternative;
    Support support = Support::Impossible;
    std::string addOn;  // the maintained add-on's name, when support is AddOn
    double daysLow = 0; // working days to build it, when it is not built in; estimate
    double daysHigh = 0;
    std::string note;
    std::vector<std::string> sources;
};

struct Capability
{
    std::string id;
    std::string name;
    std::string description;
    std::vector<CapabilityState> states; // one for every alternative but these:
    std::vector<std::string> unknownFor; // nobody knows; it leaves none of them out
};

// One step up doubles a weight, one step down halves it; zero removes the criterion.
struct WeightEffect
{
    std::string criterion;
    int steps = 0;
    bool zero = false;
};

struct MustHave
{
    std::string capability;
    Support tolerance = Support::BuiltIn;
    double days = 0; // the most working days accepted, when tolerance is Build
};

// A correction of one rating by what the user said of the own situation ("the team knows Flask").
struct RatingEffect
{
    std::string criterion;
    std::string alternative;
    double by = 0; // points of the scale; the result stays on it
};

struct Answer
{
    std::string id;
    std::string label;  // at most about 40 characters
    std::string detail; // one sentence
    std::vector<WeightEffect> weights;
    std::vector<MustHave> mustHaves;
    std::vector<RatingEffect> ratings;
    std::string note;   // what to keep in mind when this is chosen
    bool alone = false; // cannot be chosen together with another, such as "none of them"
};

// How the effects of answers to one question that are chosen together count on a weight or a
// rating: added up, or the highest of them alone, where more of the same is no more of it.
enum class Combine { Sum, Highest };

struct Question
{
    std::string id;
    std::string name; // "Staff screens": for lists and reasons
    std::string text; // "Will staff need screens to see and edit data?"
    std::string detail;
    std::string why;     // why it is asked
    std::string changes; // what its answers change, in words
    bool shortRound = false;
    bool important = true; // counts for "not enough answers"
    QuestionKind kind;     // how it is answered
    Combine combine = Combine::Sum;
    std::vector<std::string>
        about; // criteria that "does not apply" sets to zero; empty: not offered
    // At most 9: what may hold, and what it does then. Which of them hold says what is given.
    std::vector<Answer> answers;
    // Answers to one earlier question, each "question/answer", one of which must be given for this
    // one to be asked; empty: always. Not asked, it counts as if it were not there.
    std::vector<std::string> askedIf;
};

// Rules by which answers become weights.
struct Weighting
{
    // A criterion that no answer has raised keeps this share of its default weight, so that what
    // nobody asked for does not outweigh what somebody did. In (0, 1].
    double unraised = 0.25;
};

// A typical case: a named set of answers.
struct Scenario
{
    std::string id;
    std::string name;
    std::string summary; // "API fit, async, throughput": what it weighs most
    std::string icon;    // name of an icon in resources/icons
    std::string description;
    // By question, what is answered: ids of answers or, of another kind of question, its words.
    std::map<std::string, std::vector<std::string>> answers;
    std::vector<MustHave> mustHaves;
};

} // namespace steelyard::knowledge
