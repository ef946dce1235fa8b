// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/questions.h"

#include <QString>

#include <string>

namespace steelyard {

class Numbers;

// A word of what is given to a question (decision::answerWords()) as it is shown to the reader: the
// label of one of the question's answers, or what the question's kind makes of it. Each kind has a
// function wordText() in kinds.
[[nodiscard]] QString answerText(const knowledge::Question &question, const std::string &word,
                                 const Numbers &numbers);

} // namespace steelyard
