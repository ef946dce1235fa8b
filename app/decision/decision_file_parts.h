// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/json_fields.h"

// Shared by the room's own files: readers for the parts of a `.steelyard` file. What is wrong is
// reported and read as if it were not there.
namespace steelyard::decision {

void readOwnWeights(knowledge::JsonFields &fields, OwnWeights &into,
                    knowledge::JsonProblems &problems);
[[nodiscard]] OwnRating readOwnRating(knowledge::JsonValue value,
                                      knowledge::JsonProblems &problems);

[[nodiscard]] OwnScenario readOwnScenario(knowledge::JsonValue value,
                                          knowledge::JsonProblems &problems);
void readExpectation(knowledge::JsonFields &fields, Expectation &into,
                     knowledge::JsonProblems &problems);
void readRecord(knowledge::JsonFields &fields, Record &into, knowledge::JsonProblems &problems);
[[nodiscard]] HistoryEntry readHistoryEntry(knowledge::JsonValue value,
                                            knowledge::JsonProblems &problems);

} // namespace steelyard::decision
