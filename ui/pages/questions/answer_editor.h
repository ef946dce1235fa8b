// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer.h"

#include <QObject>
#include <QString>

#include <vector>

class QBoxLayout;
class QWidget;

namespace steelyard {

// A widget by which a question is answered.
struct AnswerControl
{
    QWidget *widget = nullptr;
    QString effect; // what it would change, in words
    QString spoken; // what a screen reader says besides its name
};

// What a question of one kind is answered with: the widgets between the question and "not sure". It
// shows the answer it is told; what the user does leaves it as a signal.
class AnswerEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void showAnswer(const decision::GivenAnswer &answer) = 0;
    // In the order of Tab; at least one.
    [[nodiscard]] virtual std::vector<AnswerControl> controls() const = 0;
    // The one that shows what is given; nullptr: nothing is.
    [[nodiscard]] virtual QWidget *chosenControl() const = 0;
    // What a digit key does, from 1.
    virtual void choose(int number) = 0;
    // Beside the controls, always: how they may be used; empty: nothing to say.
    [[nodiscard]] virtual QString hint() const { return {}; }
    // For a column so many pixels wide.
    virtual void arrange(int /*width*/) {}

Q_SIGNALS:
    void answered(const decision::GivenAnswer &answer);
    void noticed(const QString &notice); // what the last answer did besides; empty: nothing
    void refused(const QString &why);    // nothing was answered
    void lookedAt(QWidget *control);     // nullptr: none any more
    void stepRequested(int by);          // an arrow key asks for the control before or after
};

} // namespace steelyard
