// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparison_filter.h"

#include "models/comparison_model.h"

namespace steelyard {

ComparisonFilter::ComparisonFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a group is shown for the sake of its criteria
}

void ComparisonFilter::setSourceModel(QAbstractItemModel *source)
{
    QSortFilterProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::headerDataChanged, this,
            [this] { invalidateColumnsFilter(); });
}

void ComparisonFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void ComparisonFilter::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateRowsFilter();
}

void ComparisonFilter::setShowsLeftOut(bool shows)
{
    m_showsLeftOut = shows;
    invalidateColumnsFilter();
}

bool ComparisonFilter::leavesOut() const
{
    for (int column = ComparisonModel::FirstAlternativeColumn;
         sourceModel() != nullptr && column < sourceModel()->columnCount(); ++column) {
        if (isLeftOut(column)) {
            return true;
        }
    }
    return false;
}

int ComparisonFilter::shownCriteria() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group) {
        count += rowCount(index(group, 0));
    }
    return count;
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ComparisonModel::IsGroupRole).toBool()) {
        return false; // unless one of its criteria is accepted
    }
    if (m_onlyDifferences && !index.data(ComparisonModel::DiffersRole).toBool()) {
        return false;
    }
    return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive) ||
           parent.data().toString().contains(m_text, Qt::CaseInsensitive);
}

bool ComparisonFilter::filterAcceptsColumn(int column, const QModelIndex &) const
{
    if (column < ComparisonModel::FirstAlternativeColumn) {
        return true;
    }
    if (isHidden(column)) {
        return false;
    }
    return !isLeftOut(column) || !hidesLeftOut();
}

bool ComparisonFilter::hidesLeftOut() const
{
    bool hasOther = false;
    for (int other = ComparisonModel::FirstAlternativeColumn; other < sourceModel()->columnCount();
         ++other) {
        hasOther = hasOther || (!isLeftOut(other) && !isHidden(other));
    }
    return !m_showsLeftOut && hasOther;
}

bool ComparisonFilter::isLeftOut(int column) const
{
    return sourceModel()->headerData(column, Qt::Horizontal, ComparisonModel::LeftOutRole).toBool();
}

bool ComparisonFilter::isHidden(int column) const
{
    return sourceModel()->headerData(column, Qt::Horizontal, ComparisonModel::HiddenRole).toBool();
}

} // namespace steelyard
