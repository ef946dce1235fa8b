// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/paused_update.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace steelyard {

namespace decision {
struct AlternativeResult;
}

class DecisionDocument;

// In how many of the plausible runs each alternative takes each rank. Rows: those that compete, by
// rank, then those left out; columns: the name, then one a rank that can be taken. Rows move when
// the ranking changes.
class RankModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FirstRankColumn };
    enum Role {
        AlternativeIdRole = Qt::UserRole, // QString
        SlotRole,                         // int: place in the decision's order
        LeftOutRole,                      // bool: by a must-have
        ReasonRole,                       // QString: why it is left out
        ShareRole,                        // double in [0, 1]; invalid: not sampled yet
        ErrorRole,                        // double: half-width of the first share's 95 % interval
        IsLikeliestRole,                  // bool: its most frequent rank
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(DecisionDocument *document);               // nullptr: an empty model
    void setPaused(bool paused) { m_update.setPaused(paused); } // while nobody looks

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void update();
    [[nodiscard]] int rankCount() const;
    [[nodiscard]] std::vector<int> wantedOrder() const;
    [[nodiscard]] const decision::AlternativeResult &resultAt(int row) const;
    [[nodiscard]] QVariant shareData(const QModelIndex &index, int role) const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    std::vector<int> m_slots; // by row
    int m_ranks = 0;
};

} // namespace steelyard
