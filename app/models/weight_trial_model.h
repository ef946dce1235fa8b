// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weight_line.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace steelyard {

class Exploration;

// The weights of a trial: what each is, what was agreed, between which shares the agreed leader
// stays first when it alone moves, and what halving it or raising it by half does to the lead. Rows
// are groups or criteria, in the knowledge base's order.
class WeightTrialModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Now, Agreed, StaysFrom, StaysTo, Halved, Raised, ColumnCount };
    enum class Rows { Groups, Criteria };

    struct Row
    {
        QString name;
        std::vector<std::size_t> criteria; // positions in the knowledge base
        decision::WeightLine line;
        double agreed = 0;
        std::optional<decision::LeadRange> range; // of the agreed leader; none: it leads nowhere
        double halved = 0; // lead of the left over the right of the two best, in points
        double raised = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setExploration(Exploration *exploration);
    void setRows(Rows rows);

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] Exploration *exploration() const;
    // Moves a row's weight to a share of the decision; the others give way.
    void setShare(int row, double share);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void rebuild();
    void refresh();
    void fill(Row &row, const decision::WeightLines &lines) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    QPointer<Exploration> m_exploration;
    Rows m_kind = Rows::Groups;
    std::vector<Row> m_rows;
};

} // namespace steelyard
