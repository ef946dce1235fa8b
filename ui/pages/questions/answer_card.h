// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_button.h"

class QBoxLayout;
class QLabel;

namespace steelyard {

class IconLabel;

// One answer: key cap, label, detail, and a check mark when chosen. It shows what it is told and
// never checks itself: whether an answer counts is for the decision to say.
class AnswerCard : public ContentButton
{
    Q_OBJECT

public:
    enum class Kind {
        One,     // at most one of its kind is chosen: a radio button to a screen reader
        Several, // a check box
        Aside,   // "Not sure" and "Does not apply": a radio button with a dashed edge
    };

    AnswerCard(Kind kind, const QString &key, const QString &label, const QString &detail,
               QWidget *parent = nullptr);

    void showChosen(bool chosen);

    // Detail behind the label, which is `labelWidth` wide, or below it.
    void showInLine(int labelWidth);
    void showStacked();
    [[nodiscard]] int labelWidth() const; // on one line

Q_SIGNALS:
    void stepRequested(int by); // an arrow key asks for the card before or after
    void lookedAt(bool now);    // the mouse or the focus came, or left

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {}

private:
    QBoxLayout *m_texts;
    QLabel *m_label;
    IconLabel *m_mark;
};

} // namespace steelyard
