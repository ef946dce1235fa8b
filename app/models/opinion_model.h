// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace steelyard {

class DecisionDocument;

// How the verdict and other methods rank the options. Rows: the first three of the verdict and whom
// any method puts first, in the verdict's order; columns: the option, the verdict, one a method
// that could judge.
class OpinionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, VerdictColumn, FirstMethodColumn };
    enum Role { SlotRole = Qt::UserRole, IsFirstRole };

    explicit OpinionModel(const DecisionDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString name;
        int slot = 0;
        std::vector<int> ranks; // by column from the verdict's on; 0: not ranked
    };
    std::vector<Row> m_rows;
    QStringList m_heads; // by column
};

} // namespace steelyard
