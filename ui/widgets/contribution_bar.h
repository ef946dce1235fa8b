// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace steelyard {

class ValueBar;

// What a reason adds to the lead, as a number over a bar: "+0.5".
class ContributionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionBar(QWidget *parent = nullptr);

    // The length is |points| in proportion to the strongest reason's; the colour is that of the
    // option that the reason favours.
    void setContribution(double points, double strongest, const QString &text, int slot);

private:
    QLabel *m_number;
    ValueBar *m_bar;
};

} // namespace steelyard
