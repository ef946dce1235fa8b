// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace steelyard {

// Stands where the result would: that it is not shown yet, and the two ways to it.
class ExpectationNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectationNote(QWidget *parent = nullptr);

Q_SIGNALS:
    void asked();   // the user wants to say what they expect
    void skipped(); // or would rather not
};

} // namespace steelyard
