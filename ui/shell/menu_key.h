// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace steelyard {

// Lets Shift+F10 open the context menu of what has the focus, in every window of the application:
// desktops do so, many keyboards have no menu key, and Qt knows that key alone. A menu that was
// opened by a key begins at its first line: else a screen reader has nothing to say of it.
class MenuKey final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static bool open(QObject *watched, const QKeyEvent &key); // a context menu

    bool m_isByKey = false; // what was done last
};

} // namespace steelyard
