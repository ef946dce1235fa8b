// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/decision_file_lines.h"
#include "knowledge/json_fields.h"

// Inside this library only: what a decision has of its own in its file.
namespace steelyard::decision {

// 1 as long as nothing needs more, so that earlier programs go on reading what they can.
[[nodiscard]] int formatVersionOf(const Decision &decision);

// "own", "findings" and "weighing", each where there is something.
void writeOwn(Lines &lines, const Decision &decision);
[[nodiscard]] Json findingJson(const Finding &finding);

void readOwnContent(knowledge::JsonFields &fields, OwnContent &into,
                    knowledge::JsonDiagnostics &problems);
// "findings", and the "ownRatings" of version 1 before them.
void readFindings(knowledge::JsonFields &fields, std::vector<Finding> &into);
void readWeighing(knowledge::JsonFields &fields, Weighing &into,
                  knowledge::JsonDiagnostics &problems);

} // namespace steelyard::decision
