// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_entries.h"

#include <QAbstractTableModel>

namespace steelyard {

// The register of sources: what each is, when it was read, and how much rests on it.
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Kind, ReadOn, Reliability, Uses, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, // QString
        SortRole,              // what the column is ordered by
        SearchRole,            // QString: normalized, everything the register says of the source
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBase(const knowledge::KnowledgeBase *base); // nullptr: empty; must outlive its use

    [[nodiscard]] int rowOf(const QString &id) const; // -1: no such source
    // What rests on a source, and published claims that come from it; kinds stand together.
    [[nodiscard]] std::vector<const KnowledgeEntry *> uses(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cellText(const knowledge::Source &source, int row, int column) const;

    const knowledge::KnowledgeBase *m_base = nullptr;
    std::vector<KnowledgeEntry> m_entries;
    std::vector<std::vector<std::size_t>> m_uses; // of every source: positions among the entries
    QStringList m_searched;
};

} // namespace steelyard
