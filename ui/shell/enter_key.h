// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard {

// Lets Enter press the button that has the focus, in every window of the application: Qt does so
// for push buttons of dialogs only, and without a mouse one expects it everywhere. Boxes to check,
// segments and cards of answers are left alone: Space chooses them, and who presses Enter to go on
// from question to question must not choose by it what stands on the next page. What folds
// something away chooses nothing: Enter opens it as Space does.
class EnterKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace steelyard
