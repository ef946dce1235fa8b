// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>

namespace steelyard::tests {

inline void click(QWidget *widget)
{
    QVERIFY(widget);
    static_cast<QAbstractButton *>(widget)->click();
}

inline void type(QWidget *widget, const QString &text)
{
    QVERIFY(widget);
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

} // namespace steelyard::tests
