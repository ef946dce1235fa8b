// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace steelyard {

// What of the comparison is shown: criteria whose name or group matches a text, only rows in which
// the options differ, the columns of the options chosen, and of those that are left out only when
// asked for. In the order of the model.
class ComparisonFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ComparisonFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;

    void setText(const QString &text);
    void setOnlyDifferences(bool only);
    void setShowsLeftOut(bool shows); // where every option is left out, all are shown anyway

    [[nodiscard]] int shownCriteria() const;
    [[nodiscard]] bool leavesOut() const; // a must-have leaves out an option, shown or not
    // Those are away now: not asked for, and others are there.
    [[nodiscard]] bool hidesLeftOut() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool isLeftOut(int column) const; // of the source, as is the next
    [[nodiscard]] bool isHidden(int column) const;

    QString m_text;
    bool m_onlyDifferences = false;
    bool m_showsLeftOut = false;
};

} // namespace steelyard
