// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

#include <QString>

#include <string>

// Inside this library only: names that users give to options and criteria.
namespace steelyard {

[[nodiscard]] std::string cleanedName(const QString &name);

// "Latency (ms)" is the name "Latency" and the unit "ms"; which way is better is guessed by it.
[[nodiscard]] decision::OwnCriterion criterionNamed(const QString &text);

// Whether an option or criterion of the base or of the decision has it.
[[nodiscard]] bool isNameInUse(const knowledge::KnowledgeBase &base,
                               const decision::Decision &decision, decision::OwnPart part,
                               const std::string &name);

// Unlike all there are: "Cost", "Cost 2".
[[nodiscard]] std::string freeName(const knowledge::KnowledgeBase &base,
                                   const decision::Decision &decision, decision::OwnPart part,
                                   const std::string &wanted);

} // namespace steelyard
