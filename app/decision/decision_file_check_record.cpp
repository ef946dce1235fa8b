// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "decision/verdict.h"
#include "knowledge/json_text.h"

namespace steelyard::decision {

std::vector<knowledge::Diagnostic> checkRecord(const Decision &decision, const Verdict &verdict,
                                               const std::string &today, std::string_view bytes,
                                               std::string_view file)
{
    knowledge::JsonDiagnostics problems(bytes, file);
    knowledge::JsonDiagnostics unread(bytes, file); // faults of the text were reported on reading
    const knowledge::JsonDocument document = knowledge::parseJson(bytes, unread);
    const auto warn = [&](const char *pointer, std::string what, std::string remedy) {
        problems.add(knowledge::Level::Warning, document.nearest(pointer), std::move(what),
                     std::move(remedy));
    };
    const DecisionRecord &record = decision.record;
    if (isReviewDue(record, today)) {
        warn("/record/reviewOn", "The decision was to be reviewed on " + record.reviewOn + ".",
             "Look at it again and set a new date, or mark it as superseded.");
    }
    if (lacksReason(record, verdict)) {
        warn("/record/chosen", "The choice differs from the verdict and has no reason.",
             "Write down why it was chosen.");
    }
    if (record.status == Status::Accepted && record.chosen.empty()) {
        warn("/record/status", "The decision is accepted, but nothing is chosen.",
             "Choose an alternative, or set the status back to \"proposed\".");
    }
    return problems.sorted();
}

} // namespace steelyard::decision
