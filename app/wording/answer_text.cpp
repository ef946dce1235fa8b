// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/answer_text.h"

#include "wording/kinds/choice_words.h"

namespace steelyard {

QString answerText(const knowledge::Question &question, const std::string &word,
                   const Numbers &numbers)
{
    for (const knowledge::Answer &answer : question.answers) {
        if (answer.id == word) {
            return QString::fromStdString(answer.label);
        }
    }
    return std::visit([&](const auto &kind) { return wordText(kind, word, numbers); },
                      question.kind);
}

} // namespace steelyard
