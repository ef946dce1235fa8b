// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/answer_editors.h"

#include "ui/pages/questions/kinds/choice_editor.h"

namespace steelyard {

AnswerEditor *makeAnswerEditor(const knowledge::Question &question, const Wording &wording,
                               QWidget *parent, QBoxLayout &column)
{
    return std::visit(
        [&](const auto &kind) { return makeEditor(kind, question, wording, parent, column); },
        question.kind);
}

} // namespace steelyard
