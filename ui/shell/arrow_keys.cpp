// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arrow_keys.h"

#include "ui/widgets/bare_key.h"

#include <QAbstractButton>

namespace steelyard {

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<QAbstractButton *>(watched) == nullptr ||
        !isForOthers(*static_cast<QKeyEvent *>(event))) {
        return false;
    }
    event->ignore(); // on to what the button lies in
    return true;
}

} // namespace steelyard
