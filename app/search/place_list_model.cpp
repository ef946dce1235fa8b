// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/place_list_model.h"

#include <QLocale>

#include <algorithm>

namespace steelyard {

void PlaceListModel::setEntries(const std::vector<const KnowledgeEntry *> &entries, int mostOfAKind)
{
    beginResetModel();
    m_rows.clear();
    m_entryCount = static_cast<int>(entries.size());
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t end = first;
        while (end < entries.size() && entries[end]->place.kind == entries[first]->place.kind) {
            ++end;
        }
        addKind(entries, first, end, mostOfAKind);
        first = end;
    }
    endResetModel();
}

void PlaceListModel::addKind(const std::vector<const KnowledgeEntry *> &entries, std::size_t first,
                             std::size_t end, int most)
{
    const std::size_t all = end - first;
    const std::size_t listed = most > 0 ? std::min(all, static_cast<std::size_t>(most)) : all;
    const QLocale locale;
    const QString kind = kindName(entries[first]->place.kind);
    const QString count = locale.toString(static_cast<qulonglong>(all));
    m_rows.push_back({true,
                      {},
                      listed < all
                          ? tr("%1: the first %2 of %3", "kind of entries, how many")
                                .arg(kind, locale.toString(static_cast<qulonglong>(listed)), count)
                          : tr("%1: %2", "kind of entries, how many").arg(kind, count),
                      {}});
    for (std::size_t i = first; i < first + listed; ++i) {
        m_rows.push_back({false, entries[i]->place, entries[i]->title, entries[i]->text});
    }
}

QModelIndex PlaceListModel::firstPlace() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

QModelIndex PlaceListModel::find(const KnowledgePlace &place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&place](const Row &row) {
        return !row.isHeading && row.place == place;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.text.isEmpty() ? row.title
                                  : tr("%1. %2", "title and statement").arg(row.title, row.text);
    case HeadingRole:
        return row.isHeading;
    case PlaceRole:
        return row.isHeading ? QVariant() : QVariant::fromValue(row.place);
    case StatementRole:
        return row.text;
    default:
        return {};
    }
}

Qt::ItemFlags PlaceListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.data(HeadingRole).toBool();
    return isHeading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

QHash<int, QByteArray> PlaceListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{HeadingRole, "isHeading"}, {PlaceRole, "place"}, {StatementRole, "statement"}});
    return names;
}

QString PlaceListModel::kindName(KnowledgePlace::Kind kind)
{
    switch (kind) {
    case KnowledgePlace::Kind::Option:
        return tr("Options");
    case KnowledgePlace::Kind::Criterion:
        return tr("Criteria");
    case KnowledgePlace::Kind::Question:
        return tr("Questions to you");
    case KnowledgePlace::Kind::Capability:
        return tr("Capabilities");
    case KnowledgePlace::Kind::Rating:
        return tr("Ratings");
    case KnowledgePlace::Kind::Faq:
        return tr("Questions answered");
    case KnowledgePlace::Kind::Myth:
        return tr("Claims that do not hold");
    case KnowledgePlace::Kind::PublishedVerdict:
        return tr("Published verdicts");
    case KnowledgePlace::Kind::Source:
        break;
    }
    return tr("Sources");
}

} // namespace steelyard
