// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace steelyard {

class DiffWording;

namespace decision {
struct Difference;
}

// One difference in full, since the list cuts what is long.
class DiffDetails final : public QFrame
{
    Q_OBJECT

public:
    explicit DiffDetails(QWidget *parent = nullptr);

    void show(const decision::Difference *difference, const DiffWording &words); // nullptr: none

private:
    QLabel *m_subject;
    QLabel *m_inA;
    QLabel *m_inB;
    QLabel *m_alone;
};

} // namespace steelyard
