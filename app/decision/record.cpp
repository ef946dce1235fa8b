// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/record.h"

#include "decision/verdict.h"

#include <algorithm>

namespace steelyard::decision {

Agreement agreement(const DecisionRecord &record, const Verdict &verdict)
{
    return agreement(record.chosen, verdict);
}

Agreement agreement(const std::string &chosen, const Verdict &verdict)
{
    if (chosen.empty()) {
        return Agreement::NothingChosen;
    }
    const auto found =
        std::find_if(verdict.scores.alternatives.begin(), verdict.scores.alternatives.end(),
                     [&](const auto &entry) { return entry.id == chosen; });
    if (found != verdict.scores.alternatives.end() && !found->exclusions.empty()) {
        return Agreement::LeftOut;
    }
    const bool isOneOfTwo = verdict.state() == State::TooClose && chosen == verdict.scores.runnerUp;
    const bool isGiven = verdict.state() == State::Clear || verdict.state() == State::Leaning ||
                         verdict.state() == State::TooClose;
    return isGiven && (chosen == verdict.scores.winner || isOneOfTwo) ? Agreement::Agrees
                                                                      : Agreement::Differs;
}

bool lacksReason(const DecisionRecord &record, const Verdict &verdict)
{
    const Agreement found = agreement(record, verdict);
    return (found == Agreement::Differs || found == Agreement::LeftOut) &&
           record.reason.find_first_not_of(" \t\n") == std::string::npos;
}

void choose(DecisionRecord &record, const std::string &alternative)
{
    if (record.chosen == alternative) {
        return;
    }
    record.chosen = alternative;
    for (Decider &decider : record.deciders) {
        decider.signedOn.clear();
    }
    if (record.status == Status::Accepted) {
        record.status = Status::Proposed;
    }
}

bool isReviewDue(const DecisionRecord &record, const std::string &today)
{
    // Dates of one form compare as text.
    return record.status != Status::Superseded && !record.reviewOn.empty() &&
           record.reviewOn < today;
}

} // namespace steelyard::decision
