// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_button.h"

namespace steelyard {

// A change in two lines: its subject, with the option that would lead at the end of the line; then
// from what, an arrow, to what. Where many answers are told briefly, the mouse and the focus show
// all of them. It leads to where the change would be made.
class ChangeEntry final : public ContentButton
{
    Q_OBJECT

public:
    struct Texts
    {
        QString subject;
        QString from;
        QString to;
        QString leader;       // who would lead; empty: not told
        int slot = 0;         // of the leader
        QString sentence;     // all of it, to be heard
        bool isBrief = false; // the sentence tells more than what is shown
    };

    explicit ChangeEntry(const Texts &texts, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace steelyard
