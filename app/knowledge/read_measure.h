// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"
#include "knowledge/json_fields.h"

#include <string>

namespace steelyard::knowledge {

// A decision may leave its ends to what is found; a base fixes them.
enum class EndsNeed { Fixed, MaySuggest };

// Reads "measure", "atMost" and "atLeast" of a criterion, in bases, catalogues and decisions. With
// a measure whose ends are there, direction and scale become those of its ends. Faults are reported
// with their place; what is faulty beyond its ends reads as a straight line between them.
void readMeasure(JsonFields &fields, Criterion &into, JsonDiagnostics &problems, EndsNeed endsNeed);

// What is wrong and what to do, as whole sentences.
struct FaultWords
{
    std::string what;
    std::string remedy;
};
[[nodiscard]] FaultWords wordsOf(MeasureFault fault);

} // namespace steelyard::knowledge
