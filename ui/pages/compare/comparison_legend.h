// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace steelyard {

// What the signs in the cells of the comparison mean.
class ComparisonLegend final : public QFrame
{
    Q_OBJECT

public:
    explicit ComparisonLegend(QWidget *parent = nullptr);
};

} // namespace steelyard
