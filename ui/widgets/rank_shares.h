// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

// How often each alternative took each rank: a row an alternative, a column a rank.
struct RankShare
{
    double share = 0; // 0 to 1
    double error = 0; // half-width of its interval; 0: none shown
    QString text;     // "84"
};

struct RankSharesRow
{
    QString name;
    int slot = 0;
    std::vector<RankShare> ranks; // first, second, third
    QString note;                 // instead of shares, for one that is left out
};

class RankShares : public QWidget
{
    Q_OBJECT

public:
    explicit RankShares(QWidget *parent = nullptr);

    void setRows(const std::vector<RankSharesRow> &rows);

private:
    void addHeader(std::size_t ranks);
    void addRow(const RankSharesRow &row, int line, std::size_t ranks);

    QWidget *m_table = nullptr; // made anew for each content
};

} // namespace steelyard
