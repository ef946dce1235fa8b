// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/source_filter.h"

#include "models/source_model.h"
#include "search/normalized_text.h"

#include <algorithm>

namespace steelyard {

SourceFilter::SourceFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SourceModel::SortRole);
}

void SourceFilter::setQuery(const QString &query)
{
    m_words = searchWords(query);
    invalidateRowsFilter();
}

bool SourceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString searched =
        sourceModel()->index(row, 0, parent).data(SourceModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&searched](const QString &word) { return searched.contains(word); });
}

} // namespace steelyard
