// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "fuzz/small_base.h"

#include <cmath>

namespace steelyard::fuzz {

std::string readDecision(std::string_view bytes)
{
    const decision::ReadResult result = decision::read(bytes, "x");
    if (result.decision.has_value() == knowledge::hasErrors(result.problems)) {
        return "a decision and errors, or neither";
    }
    if (std::string broken = brokenPromise(result.problems); !broken.empty()) {
        return broken;
    }
    if (!result.decision) {
        return {};
    }
    const std::string written = decision::write(*result.decision);
    const decision::ReadResult again = decision::read(written, "x");
    if (!again.decision || !(*again.decision == *result.decision)) {
        return "a decision that is not read again as it was written";
    }
    if (decision::write(*again.decision) != written) {
        return "equal decisions with different bytes";
    }
    const auto problems = decision::check(*result.decision, smallBase(), bytes, "x");
    if (std::string broken = brokenPromise(problems); !broken.empty()) {
        return broken;
    }
    if (knowledge::hasErrors(problems)) {
        return {};
    }
    for (const decision::AlternativeResult &alternative :
         decision::evaluate(smallBase(), *result.decision).scores.alternatives) {
        if (!std::isfinite(alternative.value)) {
            return "a value that is no number";
        }
    }
    return {};
}

} // namespace steelyard::fuzz
