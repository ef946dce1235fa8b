// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace steelyard {

// A command to type into a terminal, and a button that copies it exactly as the base has it.
class CommandBox final : public QFrame
{
    Q_OBJECT

public:
    CommandBox(const QString &command, const QString &purpose, QWidget *parent = nullptr);
};

} // namespace steelyard
