// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard {

// Lets Enter press the push button that has the focus, in every window of the application. Qt does
// so in dialogs only; without a mouse one expects it everywhere. Checkable buttons are left alone:
// there Space checks and Enter goes on.
class EnterKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace steelyard
