// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/finding.h"

#include <algorithm>

namespace steelyard::decision {

knowledge::Confidence confidenceOf(Sureness sureness)
{
    switch (sureness) {
    case Sureness::Measured:
        return knowledge::Confidence::High;
    case Sureness::Estimated:
        return knowledge::Confidence::Medium;
    case Sureness::Guessed:
        break;
    }
    return knowledge::Confidence::Low;
}

double RangeWidths::of(Sureness sureness) const
{
    switch (sureness) {
    case Sureness::Measured:
        return measured;
    case Sureness::Estimated:
        return estimated;
    case Sureness::Guessed:
        break;
    }
    return guessed;
}

const Finding *findingFor(const std::vector<Finding> &findings, std::string_view criterion,
                          std::string_view alternative)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.criterion == criterion && finding.alternative == alternative;
    });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace steelyard::decision
