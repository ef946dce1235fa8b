// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QPointer>

#include <optional>
#include <vector>

namespace steelyard {

class DecisionDocument;

// Every rating of a document's decision, as the decision sees it: groups by falling weight, below
// them their criteria by falling weight. A change of the verdict moves rows, so that selections and
// expanded groups stay with what they are about; only another document resets the model.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { CriterionColumn, WeightColumn, FirstAlternativeColumn };
    enum Role {
        IsGroupRole = Qt::UserRole, // bool: the row of a group
        CriterionIdRole,            // QString; of a group's row the group's id
        ListedRole,                 // int: place in the knowledge base
        WeightRole,                 // double in [0, 1]
        DiffersRole,                // bool: the options' ratings are not all alike
        AlternativeIdRole,          // QString; cells and headers of alternatives, as are all below
        SlotRole,                   // int: place in the decision's order
        LeftOutRole,                // bool: by a must-have
        ValueRole,                  // double; invalid: unknown
        LowRole,                    // double: plausible range
        HighRole,                   // double
        ScaleLowRole,               // double: ends of the criterion's scale
        ScaleHighRole,              // double
        ConfidenceRole,             // knowledge::Confidence as int; invalid for groups
        HasDissentRole,             // bool: published claims differ
        IsBestRole,                 // bool: none that is not left out rates better, as shown
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(DecisionDocument *document); // nullptr: an empty model

    [[nodiscard]] QModelIndex cell(const QString &criterion, const QString &alternative) const;
    [[nodiscard]] int criterionCount() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Cell
    {
        std::optional<double> value;
        double low = 0;
        double high = 10;
        bool isBest = false;
    };
    struct Row // of a group or a criterion, at its place in the knowledge base
    {
        double weight = 0;
        QString percent;
        bool differs = false;
        std::vector<Cell> cells; // by slot
    };
    struct Group
    {
        int listed = 0;
        std::vector<int> criteria; // places in the knowledge base, in the order shown
    };

    void update();
    void readVerdict();
    void readGroups();
    void readCriteria();
    void compareCells(Row &row, bool higherIsBetter) const;
    [[nodiscard]] std::vector<bool> compared() const;
    [[nodiscard]] QVariant rowData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString describe(const QModelIndex &index) const;
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const;
    [[nodiscard]] int listedAt(const QModelIndex &index) const;
    [[nodiscard]] QString nameAt(const QModelIndex &index) const;

    QPointer<DecisionDocument> m_document;
    std::vector<Group> m_groups; // in the order shown
    std::vector<Row> m_groupRows;
    std::vector<Row> m_criterionRows;
};

} // namespace steelyard
