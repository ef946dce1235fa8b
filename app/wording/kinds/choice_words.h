// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace steelyard::knowledge {

struct ChoiceQuestion;

} // namespace steelyard::knowledge

namespace steelyard {

class Numbers;

// All words of a choice are ids of answers: another is one that the base does not know.
[[nodiscard]] QString wordText(const knowledge::ChoiceQuestion &choice, const std::string &word,
                               const Numbers &numbers);

} // namespace steelyard
