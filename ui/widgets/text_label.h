// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/wrapped_label.h"

namespace steelyard {

// A label that wraps and shows text as it is, never as markup: for text that may come from a file.
[[nodiscard]] inline QLabel *textLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(breakable(text));
    setRole(label, role);
    return label;
}

} // namespace steelyard
