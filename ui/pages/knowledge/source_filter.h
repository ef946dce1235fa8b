// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace steelyard {

// The register of sources narrowed to those that have all words of a query, and ordered by any of
// its columns.
class SourceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SourceFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace steelyard
