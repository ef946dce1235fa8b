// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/questions/answer_editor.h"

namespace steelyard {

class Wording;

// The editor for a question's kind. Its widgets are children of `parent`, in the column. Each kind
// has a function makeEditor() in kinds. The question must outlive the editor; the wording need not.
[[nodiscard]] AnswerEditor *makeAnswerEditor(const knowledge::Question &question,
                                             const Wording &wording, QWidget *parent,
                                             QBoxLayout &column);

} // namespace steelyard
