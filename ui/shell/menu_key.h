// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace steelyard {

// Lets Shift+F10 open the context menu of what has the focus, in every window of the application:
// desktops do so, many keyboards have no menu key, and Qt knows that key alone.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace steelyard
