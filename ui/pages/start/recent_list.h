// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QModelIndex;
class QVBoxLayout;

namespace steelyard {

class RecentDecisions;

// The decisions opened last, one row each: name, date of the file, verdict, status, review. A
// missing file's row is disabled and says so.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setModel(RecentDecisions *model); // outlives this

Q_SIGNALS:
    void fileChosen(const QString &file);

private:
    void rebuild();
    [[nodiscard]] QWidget *makeRow(int row);
    QStringList addStanding(const QModelIndex &index, QWidget *row, QVBoxLayout *column);

    RecentDecisions *m_model = nullptr;
    QVBoxLayout *m_column;
};

} // namespace steelyard
