// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

// A decision's own content laid over its knowledge base, or over none: an ordinary base that
// everything behind it reads.
namespace steelyard::decision {

// What follows the parts of a base that users added: findings are their ratings, unknown where
// there is none. A finding about a cell of the base stands beside the base's rating and is not in
// here; AppliedRatings puts it in its place.
struct OverlaidBase
{
    std::shared_ptr<const knowledge::KnowledgeBase> base; // never null
    // By position in the base: 1 is the user's own. Empty: none is.
    std::vector<std::uint8_t> ownAlternatives;
    std::vector<std::uint8_t> ownCriteria;
    std::vector<std::uint8_t> ownGroups;
    std::vector<std::uint8_t> leftOutCriteria; // they weigh nothing

    [[nodiscard]] bool isOwnAlternative(std::size_t position) const;
    [[nodiscard]] bool isOwnCriterion(std::size_t position) const;
    [[nodiscard]] bool isOwnGroup(std::size_t position) const;
    [[nodiscard]] bool isLeftOut(std::size_t criterion) const;
};

// Without own options, criteria and left out criteria the same pointer comes back. An own part
// whose id the base has is passed over: check() has named it.
[[nodiscard]] OverlaidBase overlay(std::shared_ptr<const knowledge::KnowledgeBase> base,
                                   const Decision &decision);
[[nodiscard]] OverlaidBase overlay(const knowledge::KnowledgeBase &base, const Decision &decision);

// Whether two decisions on one base give the same overlaid base.
[[nodiscard]] bool haveSameOverlay(const Decision &left, const Decision &right);

// A new decision that needs no base; weights go by order, nothing being in order yet.
[[nodiscard]] Decision newOwnDecision(std::string title, std::string today);

enum class OwnPart { Option, Criterion, Group };

// An id that neither the base nor the decision has: "own-option-1".
[[nodiscard]] std::string newOwnId(const knowledge::KnowledgeBase &base, const Decision &decision,
                                   OwnPart part);

// Adding and removing, with all that belongs to a part (findings, places in the order, ...). They
// give the changed decision. `part.id` is given by the first two, which return it too.
std::string addOption(Decision &decision, const knowledge::KnowledgeBase &base, OwnOption part);
std::string addCriterion(Decision &decision, const knowledge::KnowledgeBase &base,
                         OwnCriterion part);
void removeOption(Decision &decision, const std::string &id);    // an own one
void removeCriterion(Decision &decision, const std::string &id); // an own one
void leaveOutOption(Decision &decision, const std::string &id, std::string reason);
void leaveOutCriterion(Decision &decision, const std::string &id, std::string reason);
void bringBackOption(Decision &decision, const std::string &id); // to the end of the order
void bringBackCriterion(Decision &decision, const std::string &id);
void setFinding(Decision &decision, Finding finding); // in place of one for the same cell
void removeFinding(Decision &decision, const std::string &criterion,
                   const std::string &alternative);

// A name as it is told from others: without blanks at its ends, upper and lower case alike for
// ASCII letters; other scripts are told apart as they are written.
[[nodiscard]] std::string foldedName(std::string_view name);

// Whether two options or two criteria would have the same name, upper and lower case alike.
[[nodiscard]] bool isNameTaken(const knowledge::KnowledgeBase &overlaid, OwnPart part,
                               std::string_view name, std::string_view exceptId = {});

} // namespace steelyard::decision
