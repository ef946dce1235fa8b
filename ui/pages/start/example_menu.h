// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace steelyard {

// The finished decisions that come with the program, by what they show.
class ExampleMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit ExampleMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &file);
};

} // namespace steelyard
