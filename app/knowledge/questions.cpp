// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/questions.h"

#include <algorithm>

namespace steelyard::knowledge {

bool canBeCombined(const Question &question, const std::vector<std::string> &choices)
{
    return choices.size() < 2 ||
           std::none_of(question.answers.begin(), question.answers.end(),
                        [&choices](const Answer &answer) {
                            return answer.alone && std::find(choices.begin(), choices.end(),
                                                             answer.id) != choices.end();
                        });
}

} // namespace steelyard::knowledge
