// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer.h"
#include "decision/finding.h"
#include "decision/history.h"
#include "decision/meeting.h"
#include "decision/own_content.h"
#include "decision/record.h"
#include "decision/weighing.h"
#include "knowledge/knowledge_base.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// One user's decision: what they answered, what they insist on and what they chose. A plain value;
// it says nothing that can be computed from it and the knowledge base.
namespace steelyard::decision {

// How a decision names the knowledge base it was made with. Without an id there is none, and all is
// the decision's own.
struct KnowledgeReference
{
    std::string id;
    std::string version;
    std::string hash; // SHA-256 of the file, lower-case hex

    friend bool operator==(const KnowledgeReference &, const KnowledgeReference &) = default;
};

// The text of the knowledge base itself, carried along so that a decision opens where the base is
// missing or has changed. Copies of a decision share it: it is large and never changes.
struct KnowledgeCopy
{
    std::shared_ptr<const std::string> text; // JSON as in the base's file; null: not carried along

    friend bool operator==(const KnowledgeCopy &left, const KnowledgeCopy &right)
    {
        return left.text == right.text ||
               (left.text != nullptr && right.text != nullptr && *left.text == *right.text);
    }
};

// What the user insists on beyond what answers imply. NotNeeded overrules an answer's must-have.
struct MustHaveChoice
{
    bool needed = true;
    knowledge::Support tolerance = knowledge::Support::BuiltIn;
    double days = 0; // the most working days accepted, when tolerance is Build

    friend bool operator==(const MustHaveChoice &, const MustHaveChoice &) = default;
};

// Weights set by hand: shares of the decision in [0, 1], by criterion id. They stay as they are;
// the other criteria share what is left, in the proportions the answers give them.
using OwnWeights = std::map<std::string, double>;

// Weights and ratings to look at beside the decision's own, which they do not change.
struct OwnScenario
{
    std::string name;
    OwnWeights ownWeights;
    std::vector<Finding> findings;

    friend bool operator==(const OwnScenario &, const OwnScenario &) = default;
};

// Shares of samples from which a lead is called clear or leaning, and the share of important
// questions that may be unsure or open before no verdict is given. All in [0, 1].
struct Thresholds
{
    double clear = 0.9;
    double leaning = 0.7;
    double open = 0.4;

    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

struct Decision
{
    std::string id; // which decision this is, whatever it is called; empty in older files
    std::string title;
    KnowledgeReference knowledge;
    KnowledgeCopy knowledgeCopy;
    std::string created;                        // ISO 8601 date
    std::string modified;                       // ISO 8601 date
    std::string scenario;                       // id of the case it started from; empty: none
    std::vector<std::string> alternatives;      // ids, in the order shown; first come, first colour
    std::map<std::string, GivenAnswer> answers; // by question id
    std::map<std::string, MustHaveChoice> mustHaves; // by capability id
    OwnWeights ownWeights;
    OwnContent own;                // options, criteria and more than the base has
    std::vector<Finding> findings; // at most one a cell, of the base or own
    Weighing weighing;
    std::vector<OwnScenario> ownScenarios;
    Thresholds thresholds;
    std::uint64_t seed = 0;
    std::uint64_t samples = 10000;
    Expectation expectation;
    DecisionRecord record;
    Meeting meeting;
    std::vector<HistoryEntry> history; // since the verdict was first shown, oldest first

    // The answer to a question; Open when there is none.
    [[nodiscard]] const GivenAnswer &answer(const std::string &question) const;

    // The user's own finding about a cell; nullptr when the knowledge base's rating holds.
    [[nodiscard]] const Finding *finding(std::string_view criterion,
                                         std::string_view alternative) const;

    // The same where it stands in place of a rating of the base; nullptr for a cell of an own
    // option or criterion, of which the base knows nothing.
    [[nodiscard]] const Finding *replacingFinding(std::string_view criterion,
                                                  std::string_view alternative) const;

    friend bool operator==(const Decision &, const Decision &) = default;
};

// Whether a question is asked: always, or because of what was answered to another.
[[nodiscard]] bool isAsked(const knowledge::KnowledgeBase &base,
                           const knowledge::Question &question, const Decision &decision);

// The answer as it counts: to a question that is not asked, one that does nothing.
[[nodiscard]] const GivenAnswer &countedAnswer(const knowledge::KnowledgeBase &base,
                                               const knowledge::Question &question,
                                               const Decision &decision);

// A new decision about all alternatives of a knowledge base, with nothing answered. The seed is
// derived from the base's id, so that the same start gives the same numbers anywhere and in every
// language.
[[nodiscard]] Decision newDecision(const knowledge::KnowledgeBase &base, std::string title,
                                   std::string today);

// The same with the answers and must-haves of one of the base's scenarios, and a seed of its own.
[[nodiscard]] Decision newDecision(const knowledge::KnowledgeBase &base,
                                   const knowledge::Scenario &scenario, std::string today);

} // namespace steelyard::decision
