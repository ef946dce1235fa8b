// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/diagnostic.h"

#include "knowledge/text.h"

#include <algorithm>

namespace steelyard::knowledge {

std::string toLine(const Diagnostic &problem)
{
    std::string line = visible(problem.file);
    if (problem.line > 0) {
        line += ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column);
    }
    line += problem.level == Level::Error ? ": error: " : ": warning: ";
    if (!problem.pointer.empty()) {
        line += visible(problem.pointer) + ": ";
    }
    line += visible(problem.what);
    if (!problem.remedy.empty()) {
        line += ' ' + visible(problem.remedy);
    }
    return line;
}

bool hasErrors(const std::vector<Diagnostic> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Diagnostic &problem) { return problem.level == Level::Error; });
}

} // namespace steelyard::knowledge
