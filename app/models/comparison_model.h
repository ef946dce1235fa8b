// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparison_rows.h"
#include "session/paused_update.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace steelyard {

class DecisionDocument;

// Every rating of a document's decision, as the decision sees it: groups and below them their
// criteria, in an order that may be chosen. A change of the verdict or the order moves rows, so
// that selections and expanded groups stay with what they are about; only another document resets
// the model. What is left out by the user is not in it.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { CriterionColumn, WeightColumn, FirstAlternativeColumn };
    // The largest weight, difference or rating first. By rating: that of one option, by its place
    // on the criterion's scale; what is not known comes last, also the other way round.
    enum class Order { ByWeight, ByDifference, AsListed, ByName, ByRating };
    enum Role {
        IsGroupRole = Qt::UserRole, // bool: the row of a group
        CriterionIdRole,            // QString; of a group's row the group's id
        ListedRole,                 // int: place in the knowledge base
        WeightRole,                 // double in [0, 1]
        DiffersRole,                // bool: the options' ratings are not all alike
        AlternativeIdRole,          // QString; cells and headers of alternatives, as are all below
        SlotRole,                   // int: place in the decision's order
        LeftOutRole,                // bool: by a must-have
        HiddenRole,                 // bool: not chosen to be compared
        ValueRole,                  // double; invalid: unknown
        LowRole,                    // double: plausible range
        HighRole,                   // double
        ScaleLowRole,               // double: ends of the criterion's scale
        ScaleHighRole,              // double
        ConfidenceRole,             // knowledge::Confidence as int; invalid for groups
        HasDissentRole,             // bool: published claims differ
        OwnReasonRole,              // QString: why the user rates it otherwise; invalid: no own one
        IsBestRole,                 // bool: none that is not left out rates better, as shown
        IsMeasureRole,              // bool: shown as a level, and its place as points of 10
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocument(DecisionDocument *document);               // nullptr: an empty model
    void setPaused(bool paused) { m_update.setPaused(paused); } // while nobody looks

    // The other way round where it is reversed. The option is the id of one, with ByRating only.
    void setOrder(Order order, const std::string &option = {}, bool isReversed = false);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] int orderColumn() const; // that the rows are ordered by; -1: none
    [[nodiscard]] bool isReversed() const { return m_isReversed; }
    // Which options the columns stand for, from first to last, and which of them are not to be
    // compared; ids that the decision does not know are ignored. Another document has all of them.
    void setOptions(const std::vector<std::string> &order, const std::set<std::string> &hidden);
    [[nodiscard]] std::vector<std::string> options() const; // ids by column

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
    struct Group
    {
        int listed = 0;
        std::vector<int> criteria; // places in the knowledge base, in the order shown
    };

    void update();
    void arrangeRows();
    [[nodiscard]] int slotAt(int column) const;
    [[nodiscard]] QVariant rowData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString levelText(const QModelIndex &index, Role role) const;
    [[nodiscard]] QString describe(const QModelIndex &index) const;
    [[nodiscard]] const ComparisonRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] int listedAt(const QModelIndex &index) const;
    [[nodiscard]] QString nameAt(const QModelIndex &index) const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    Order m_order = Order::ByWeight;
    std::string m_orderOption;
    bool m_isReversed = false;
    std::vector<int> m_slots; // by column: places in the decision's order
    std::set<std::string> m_hidden;
    std::vector<Group> m_groups; // in the order shown
    ComparisonRows m_rows;
};

} // namespace steelyard
