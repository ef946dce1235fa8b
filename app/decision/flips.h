// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <functional>
#include <stop_token>

namespace steelyard::decision {

struct FlipOptions
{
    int mostChanges = 2;   // 1 to 3 answers changed at a time
    std::size_t most = 20; // flips returned
    std::stop_token stop;
    // Called now and then with the work done and the whole; may be empty.
    std::function<void(std::size_t, std::size_t)> progress;
};

// The smallest sets of answer changes after which another alternative wins. A change gives one
// question another answer: where several answers may be chosen, one is added, taken away or
// exchanged, or one that stands alone takes the place of all; and an answer may become "not sure",
// which counts with the mean over all answers, or "does not apply". What is asked because of an
// answer is asked, or not, as the changed answer has it; it keeps the answer it has. An open or
// unsure question counts as changed when it gets an answer. A set is listed only when no part of it
// already changes the winner. Ranked by the number of changes, then by how much weight they move,
// (sum of absolute differences of the normalised weights) / 2, then by the order of the questions.
// Empty when there is no winner, or when stopped.
[[nodiscard]] std::vector<Flip> answerFlips(const knowledge::KnowledgeBase &base,
                                            const Verdict &verdict,
                                            const FlipOptions &options = {});

} // namespace steelyard::decision
