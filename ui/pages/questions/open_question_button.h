// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "ui/widgets/content_button.h"

namespace steelyard {

class Wording;

// An open question that could move the result: its state, number and name, how far the winner's
// share could move on a line from 0 to 100, and the same in words. Pressing it goes there.
class OpenQuestionButton : public ContentButton
{
    Q_OBJECT

public:
    struct Content
    {
        int number = 0; // from 1
        decision::AnswerState state = decision::AnswerState::Open;
        double share = 0; // the winner's share of first places now
        decision::UnsureQuestion question;
    };

    OpenQuestionButton(const Content &content, const Wording &wording, QWidget *parent = nullptr);
};

} // namespace steelyard
