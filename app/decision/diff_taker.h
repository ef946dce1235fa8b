// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"

// Inside this library only.
namespace steelyard::decision {

// Turns a decision and its base into another, difference by difference. What refers to something
// that is not there yet, or not any more, stays: see diff_scrub.h.
class DiffTaker
{
public:
    // The base is written to only by what concerns it: Rule, Criterion, Rating, Question,
    // Capability, and an option that it does not have. All outlive the taker.
    DiffTaker(knowledge::KnowledgeBase &base, Decision &decision,
              const knowledge::KnowledgeBase &baseAfter, const Decision &after);

    void take(const Difference &difference);

private:
    void takeOption(const Difference &difference);
    void addColumn(const std::string &option);
    void takeCriterion(const Difference &difference);
    void takeWholeCriterion(const std::string &id, std::size_t here, std::size_t there);
    void takeRow(std::size_t criterion);
    void takeRating(std::size_t criterion, std::size_t alternative);
    void takeQuestion(const Difference &difference);
    void takeCapability(const Difference &difference);
    void takeState(knowledge::Capability &capability, const std::string &option);
    void takeNumber(const std::string &field);

    knowledge::KnowledgeBase &m_base;
    Decision &m_decision;
    const knowledge::KnowledgeBase &m_baseAfter;
    const Decision &m_after;
};

} // namespace steelyard::decision
