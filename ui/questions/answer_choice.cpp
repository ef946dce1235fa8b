// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/answer_choice.h"

#include <algorithm>

namespace steelyard {

using decision::AnswerState;
using decision::GivenAnswer;

std::optional<GivenAnswer> withChoice(const knowledge::Question &question, GivenAnswer present,
                                      const std::string &answer)
{
    std::vector<std::string> &choices = present.choices;
    if (question.maxChoices <= 1) {
        choices = {answer};
    } else if (const auto found = std::find(choices.begin(), choices.end(), answer);
               found != choices.end()) {
        choices.erase(found);
    } else if (choices.size() < static_cast<std::size_t>(question.maxChoices)) {
        choices.push_back(answer);
    } else {
        return std::nullopt;
    }
    present.state = choices.empty() ? AnswerState::Open : AnswerState::Chosen;
    return present;
}

GivenAnswer withState(const GivenAnswer &present, AnswerState state)
{
    return {state, {}, present.note};
}

} // namespace steelyard
