// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/answer_choice.h"

#include <algorithm>
#include <utility>

namespace steelyard {

using decision::AnswerState;
using decision::GivenAnswer;

std::optional<GivenAnswer> withChoice(const knowledge::Question &question, GivenAnswer present,
                                      const std::string &answer)
{
    std::vector<std::string> &choices = chosen(present);
    const auto found = std::find(choices.begin(), choices.end(), answer);
    std::vector<std::string> more = choices;
    more.push_back(answer);
    if (maxChoices(question) > 1 && found != choices.end()) {
        choices.erase(found);
    } else if (maxChoices(question) <= 1 || !knowledge::canBeCombined(question, more)) {
        choices = {answer}; // it stands alone, or what was there did
    } else if (more.size() <= static_cast<std::size_t>(maxChoices(question))) {
        choices = std::move(more);
    } else {
        return std::nullopt;
    }
    present.state = choices.empty() ? AnswerState::Open : AnswerState::Chosen;
    present.isAssumed = false; // it is the user's now
    return present;
}

GivenAnswer withState(const GivenAnswer &present, AnswerState state)
{
    return {state, {}, present.note};
}

} // namespace steelyard
