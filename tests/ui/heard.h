// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace steelyard::tests {

// What was announced last in a widget's window.
inline QString announced(const QWidget &widget)
{
    const auto *speaker = widget.window()->findChild<QWidget *>(QStringLiteral("announcement"));
    return speaker != nullptr ? speaker->accessibleName() : QString();
}

// As if nothing had been announced yet.
inline void forgetAnnounced(const QWidget &widget)
{
    delete widget.window()->findChild<QWidget *>(QStringLiteral("announcement"));
}

// What a screen reader says of a widget beside its name.
inline QString descriptionOf(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Description);
}

} // namespace steelyard::tests
