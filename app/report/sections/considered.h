// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sections/clause.h"
#include "report/sections/report_context.h"

// Inside this library only.
namespace steelyard::report {

// "Makes ten cups at once [1]." in the middle of a sentence; what is cited gets its number.
[[nodiscard]] QString citedClause(const Clauses &clauses, CitedSources &sources,
                                  const knowledge::Statement &said);

// Every option of the decision with what speaks for and against it: what the base says of it; of
// one of which it says nothing, where its ratings are better and worse than the others'.
[[nodiscard]] std::vector<Summary::Considered>
consideredOptions(const Context &context, const Clauses &clauses, CitedSources &sources);

} // namespace steelyard::report
