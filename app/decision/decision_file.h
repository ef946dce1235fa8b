// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "knowledge/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The `.steelyard` file: JSON text in a stable order, one answer to a line, so that two versions
// of a decision differ where the decision differs.
namespace steelyard::decision {

// The newest format this program writes and reads. A file with a higher number is refused. 2 came
// with own content, 3 with answers that are only assumed: in older files nobody knows which were.
inline constexpr int kFormatVersion = 3;

struct ReadResult
{
    std::optional<Decision> decision; // set when no problem is an error
    std::vector<knowledge::Diagnostic> problems;
};

// Reads a decision from the bytes of a file; all problems at once, each with its place. What only
// does not fit its limits (a text that is too long or holds hidden characters, a day that does not
// exist, too few samples, thresholds that call anything clear) is a warning, and the decision is
// withinLimits(); a title that is blank becomes the file's name.
[[nodiscard]] ReadResult read(std::string_view bytes, std::string_view file);

// Checks a decision against its knowledge base with its own content laid over: unknown questions,
// answers, capabilities and alternatives are errors, a different version or hash of the base is a
// warning. `bytes` is the text the decision was read from, to find places in.
[[nodiscard]] std::vector<knowledge::Diagnostic> check(const Decision &decision,
                                                       const knowledge::KnowledgeBase &base,
                                                       std::string_view bytes,
                                                       std::string_view file);

// Checks what a decision has of its own against the base it lies over: parts whose id the base has,
// parts of one name, findings about nothing, what is left out and not there.
[[nodiscard]] std::vector<knowledge::Diagnostic>
checkOwnContent(const Decision &decision, const knowledge::KnowledgeBase &base,
                std::string_view bytes, std::string_view file);

// Warns about what the users decided, on a day given as ISO 8601: a review that is due, a choice
// other than the verdict's without a reason, acceptance of nothing.
[[nodiscard]] std::vector<knowledge::Diagnostic>
checkRecord(const Decision &decision, const Verdict &verdict, const std::string &today,
            std::string_view bytes, std::string_view file);

// The text of the file: never what read() would refuse or warn of. read(write(d)) gives
// withinLimits(d) again; equal decisions give equal bytes. A knowledge base carried along stands in
// the file as it is, as the last member "knowledgeCopy".
[[nodiscard]] std::string write(const Decision &decision);

} // namespace steelyard::decision
