// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"

namespace steelyard::fuzz {

std::string brokenPromise(const std::vector<knowledge::Diagnostic> &problems)
{
    constexpr std::size_t most = 2001; // errors, warnings, and that there are more
    constexpr std::size_t longest = 2000;
    if (problems.size() > most) {
        return "too many problems";
    }
    int line = 0;
    for (const knowledge::Diagnostic &problem : problems) {
        if (problem.what.empty() || problem.remedy.empty() || problem.file != "x") {
            return "an incomplete problem";
        }
        if (problem.line > 0 && (problem.line < line || problem.column < 1)) {
            return "problems out of order";
        }
        line = problem.line;
        if (problem.what.size() + problem.remedy.size() > longest) {
            return "a problem that nobody can read";
        }
        if (knowledge::toLine(problem).find_first_of("\n\r\x1B") != std::string::npos) {
            return "a problem that is not one line of text";
        }
    }
    return {};
}

} // namespace steelyard::fuzz
