// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/kinds/choice_question.h"

#include <variant>

// The kinds of question of a base. Each has a header and a source in kinds, with a struct of what
// only questions of this kind say, and for it:
//     kMember            the member of a question's object that names the kind; none for the first
//     readKind()         reads what the struct holds
//     writeKind()        writes it, as it is read
//     checkKind()        holds it against the rest of the base
//     checkGiven()       checks what a typical case answers, as words (decision/kinds reads them)
//     mostTogether()     how many of the question's answers can hold at once
//     kindWords()        what of it a verdict depends on, to tell two bases apart
//     visitKindTexts()   calls `visit(member, text, rule)` for each text that is translated
// Whatever the kind, what an answer does is said by the question's list of answers: a kind says
// which of them hold. decision/answer_value.h lists what is given, in the same order.
namespace steelyard::knowledge {

using QuestionKind = std::variant<ChoiceQuestion>;

} // namespace steelyard::knowledge
