// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/json_fields.h"

// Inside this library only: readers for the parts of a `.steelyard` file. What is wrong is
// reported and read as if it were not there.
namespace steelyard::decision {

void readOwnWeights(knowledge::JsonFields &fields, OwnWeights &into,
                    knowledge::JsonDiagnostics &problems);
[[nodiscard]] OwnRating readOwnRating(knowledge::JsonValue value,
                                      knowledge::JsonDiagnostics &problems);

[[nodiscard]] OwnScenario readOwnScenario(knowledge::JsonValue value,
                                          knowledge::JsonDiagnostics &problems);
void readExpectation(knowledge::JsonFields &fields, Expectation &into,
                     knowledge::JsonDiagnostics &problems);
void readRecord(knowledge::JsonFields &fields, DecisionRecord &into,
                knowledge::JsonDiagnostics &problems);
[[nodiscard]] HistoryEntry readHistoryEntry(knowledge::JsonValue value,
                                            knowledge::JsonDiagnostics &problems);

} // namespace steelyard::decision
