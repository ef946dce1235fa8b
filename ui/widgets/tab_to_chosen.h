// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAbstractButton;

namespace steelyard {

// Of buttons of which one can be chosen Tab comes to the chosen one, and to the first while none
// is. Qt gives the stop of Tab to a button only once it has had the focus.
class TabToChosen : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(QAbstractButton *button); // which outlives it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    std::vector<QAbstractButton *> m_buttons;
};

} // namespace steelyard
