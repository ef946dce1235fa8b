// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/diff_wording.h"

#include <QAbstractItemModel>

#include <vector>

namespace steelyard {

// What differs between two decisions: a row a kind, and below it its differences, with what each is
// in A and in B and what it alone makes of A's verdict.
class DiffModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Subject, InA, InB, Alone, ColumnCount };
    enum Role {
        CauseRole = Qt::UserRole, // bool: it turns the verdict, or one of its kind does
    };

    // Both must outlive it.
    DiffModel(const decision::DecisionDiff &diff, const DiffWording &words,
              QObject *parent = nullptr);

    // Of a kind's row nullptr.
    [[nodiscard]] const decision::Difference *difference(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex firstCause() const; // invalid: nothing turns the verdict

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    // Differences of one kind: [first, end).
    struct Group
    {
        std::size_t first = 0;
        std::size_t end = 0;
        int causes = 0;
    };

    [[nodiscard]] std::size_t position(const QModelIndex &index) const;
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QString cellText(std::size_t position, int column) const;
    [[nodiscard]] QString aloneText(std::size_t position) const;

    const decision::DecisionDiff &m_diff;
    const DiffWording &m_words;
    std::vector<Group> m_groups;
};

} // namespace steelyard
