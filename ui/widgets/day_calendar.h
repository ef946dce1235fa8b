// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

class QTableView;

namespace steelyard {

class AccessibleRows;

// A month to choose a day from, as a window of its own over the page. Arrows walk the days, Page Up
// and Page Down the months, Enter or a click chooses, Escape closes; closed it is gone.
class DayCalendar final : public QCalendarWidget
{
    Q_OBJECT

public:
    DayCalendar(const QString &accessibleName, const QLocale &locale, QWidget *parent);

    void openBelow(const QWidget &field); // or above it, where the screen ends

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate day) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void nameDays(); // of the month shown, for a screen reader
    void tellDay();

    QTableView *m_days;
    AccessibleRows *m_heard;
};

} // namespace steelyard
