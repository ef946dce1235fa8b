// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

// How often options came first in the runs: a bar each with its number, and marks where "leaning"
// and "clear" begin.
class ShareRows final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        int slot = 0;
        double share = 0; // 0 to 1
        double error = 0; // half-width of its interval
        QString text;     // "84"
    };

    ShareRows(const std::vector<Row> &rows, double leaning, double clear, const QString &marks,
              QWidget *parent = nullptr);
};

} // namespace steelyard
