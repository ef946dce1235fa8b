// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "session/list_delta.h"

#include <optional>
#include <string>
#include <vector>

// Inside this library only.
namespace steelyard {

// One side of an undo step, as far as it differs from the other: a decision may have thousands of
// findings, and a day thousands of steps. The id and the date of the last change are facts about
// the file and of no side.
class DecisionDelta
{
public:
    DecisionDelta(const decision::Decision &here, decision::Decision &&there);

    // The decision becomes the other side, and this what it was. Nothing is copied.
    void exchange(decision::Decision &decision);

    // This was the change before `next`, and the decision is at its end: from now on it is both.
    void append(const DecisionDelta &next, const decision::Decision &decision);

    [[nodiscard]] bool isEmpty() const;                                // both sides are the same
    [[nodiscard]] bool isIn(const decision::Decision &decision) const; // now, after append()
    [[nodiscard]] std::size_t bytes() const;                           // about, of memory

    // What differs: names of parts that listeners are told of.
    [[nodiscard]] bool hasTitle() const { return title.has_value(); }
    [[nodiscard]] bool hasMustHaves() const { return mustHaves.has_value(); }
    [[nodiscard]] bool hasRecord() const; // what was decided, expected, tried or changed since
    [[nodiscard]] bool hasTable() const;  // own content or what was found out
    // Whether anything that is weighed differs, or is told with the verdict.
    [[nodiscard]] bool isWeighedOtherwise(const decision::Decision &decision) const;

private:
    template <class Visit, class... Sides>
    static void visit(const Visit &each, Sides &...sides);

    template <class Part>
    using Other = std::optional<Part>; // none: both have the same
    struct OwnDelta
    {
        ListDelta<decision::OwnOption> options;
        Other<std::vector<decision::OwnGroup>> groups;
        ListDelta<decision::OwnCriterion> criteria;
        Other<std::vector<decision::LeftOut>> leftOutOptions;
        Other<std::vector<decision::LeftOut>> leftOutCriteria;
        Other<decision::RangeWidths> widths;
        Other<std::vector<decision::CurrencyRate>> rates;
    };

    // Named as in a decision.
    Other<std::string> title;
    Other<decision::KnowledgeReference> knowledge;
    Other<decision::KnowledgeCopy> knowledgeCopy;
    Other<std::string> created;
    Other<std::string> scenario;
    Other<std::vector<std::string>> alternatives;
    Other<std::map<std::string, decision::GivenAnswer>> answers;
    Other<std::map<std::string, decision::MustHaveChoice>> mustHaves;
    Other<decision::OwnWeights> ownWeights;
    OwnDelta own;
    ListDelta<decision::Finding> findings;
    Other<decision::Weighing> weighing;
    Other<std::vector<decision::OwnScenario>> ownScenarios;
    Other<decision::Thresholds> thresholds;
    Other<std::uint64_t> seed;
    Other<std::uint64_t> samples;
    Other<decision::Expectation> expectation;
    Other<decision::DecisionRecord> record;
    Other<decision::Meeting> meeting;
    ListDelta<decision::HistoryEntry> history;
};

} // namespace steelyard
