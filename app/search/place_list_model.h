// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/knowledge_entries.h"

#include <QAbstractListModel>

namespace steelyard {

// Places of a knowledge base, each with its title and a statement, under a heading for every kind.
// Headings can be read but not chosen.
class PlaceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, // bool: the heading of what follows
        PlaceRole,                  // KnowledgePlace; invalid for headings
        StatementRole,              // QString: what is said there
    };

    using QAbstractListModel::QAbstractListModel;

    // Entries of one kind must stand together. At most so many of a kind are listed, 0: all; the
    // heading says how many there are.
    void setEntries(const std::vector<const KnowledgeEntry *> &entries, int mostOfAKind = 0);

    [[nodiscard]] int entryCount() const { return m_entryCount; } // listed or not
    [[nodiscard]] QModelIndex firstPlace() const;                 // invalid: there is none
    [[nodiscard]] QModelIndex find(const KnowledgePlace &place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] static QString kindName(KnowledgePlace::Kind kind); // "Options"

private:
    struct Row
    {
        bool isHeading = false;
        KnowledgePlace place;
        QString title;
        QString text;
    };
    void addKind(const std::vector<const KnowledgeEntry *> &entries, std::size_t first,
                 std::size_t end, int most);

    std::vector<Row> m_rows;
    int m_entryCount = 0;
};

} // namespace steelyard
