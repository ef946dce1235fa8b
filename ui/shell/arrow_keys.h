// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard {

// Keeps arrows with Alt, Ctrl or Meta from the buttons of every window of the application: to Qt
// they are bare arrows, which walk from button to button and choose in a row of them.
class ArrowKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace steelyard
