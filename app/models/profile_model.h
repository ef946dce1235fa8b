// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/group_profile.h"
#include "presentation/compared_ratings.h"
#include "session/paused_update.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace steelyard {

class DecisionDocument;

// The group ratings of a document's decision: one row an alternative in the decision's order and a
// last row of weights; the name first, then one column a group in the knowledge base's order,
// headed by its short name, with the whole one as its tooltip. The numbers of every profile chart
// come from here, so that chart and table cannot differ.
class ProfileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FirstGroupColumn };
    enum Role {
        AlternativeIdRole = Qt::UserRole, // QString; invalid in the row of weights
        GroupIdRole,                      // QString; cells and headers of groups
        SlotRole,                         // int: place in the decision's order
        LeftOutRole,                      // bool: by a must-have
        RankRole,                         // int: of the verdict; 0: left out; of names
        ValueRole,                        // double; invalid: unknown
        LowRole,                          // double: plausible range
        HighRole,                         // double
        IsBestRole,                       // bool: none that is not left out rates better, as shown
        WeightRole,                       // double in [0, 1]; headers of groups and row of weights
        SentenceRole,                     // QString: whose rating of what; ratings
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(DecisionDocument *document);               // nullptr: an empty model
    void setPaused(bool paused) { m_update.setPaused(paused); } // while nobody looks

    // Otherwise each of the groups is one criterion, as in a decision of the user's own.
    [[nodiscard]] bool isOfGroups() const;
    [[nodiscard]] int alternativeCount() const;
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_profile.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void update();
    [[nodiscard]] QVariant nameData(int row, int role) const;
    [[nodiscard]] QVariant weightData(std::size_t group, int role) const;
    [[nodiscard]] QVariant ratingData(const QModelIndex &index, int role) const;
    void read();
    [[nodiscard]] QString groupName(std::size_t group) const;

    QPointer<DecisionDocument> m_document;
    PausedUpdate m_update{[this] { update(); }};
    std::vector<decision::GroupResult> m_profile;
    std::vector<std::vector<ComparedRating>> m_compared; // by group and slot
};

} // namespace steelyard
