// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/kinds/choice_words.h"

namespace steelyard {

QString wordText(const knowledge::ChoiceQuestion & /*choice*/, const std::string &word,
                 const Numbers & /*numbers*/)
{
    return QString::fromStdString(word);
}

} // namespace steelyard
