// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace steelyard {

// A label beside a field that shows what a signal of the field says, and is hidden while that is
// nothing.
template <class Field, class Signal>
[[nodiscard]] QLabel *textNotice(Field *field, Signal signal, QWidget *parent)
{
    QLabel *label = textLabel({}, "problem", parent);
    label->hide();
    QObject::connect(field, signal, label, [label](const QString &notice) {
        label->setText(breakable(notice));
        label->setVisible(!notice.isEmpty());
    });
    return label;
}

} // namespace steelyard
