// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace steelyard {

// An arrow pressed with Alt, Ctrl or Meta is not the arrow: Alt+Left goes back. Whoever walks by
// arrows leaves it to those further out.
[[nodiscard]] inline bool isForOthers(const QKeyEvent &key)
{
    const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
    const auto others = Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier;
    return isArrow && (key.modifiers() & others) != Qt::NoModifier;
}

} // namespace steelyard
