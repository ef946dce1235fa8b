// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/text_limits.h"

#include <string>
#include <string_view>
#include <vector>

// Inside this library only: parts of withinLimits().
namespace steelyard::decision {

// The text cleaned; `instead` of one that is needed and blank.
void clean(TextField field, std::string &text, std::string_view instead = kNoText);
void cleanDay(std::string &day); // empty where there is no such day
[[nodiscard]] double bounded(double value, double least, double most, double otherwise);

void limit(OwnContent &own);
void limitFindings(std::vector<Finding> &findings);
void limitChangedFindings(std::vector<Finding> &findings, const std::vector<Finding> &before);
void limit(Weighing &weighing);

} // namespace steelyard::decision
