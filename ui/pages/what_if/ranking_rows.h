// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace steelyard {

class AccessibleRows;

// A ranking: place, marker, name, bar, value, and how far the value moved. Painted as one, since it
// changes with every move of a slider.
class RankingRows final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString rank; // empty: left out
        QString name;
        int slot = 0;
        bool leftOut = false;
        double value = 0; // of 10
        QString amount;   // the same as text
        QString moved;    // "+0.4"; empty: not at all
    };

    explicit RankingRows(QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int rowAt(const QPoint &place) const; // -1: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<Row> m_rows;
    AccessibleRows *m_heard; // the same, for those who cannot see them
};

} // namespace steelyard
