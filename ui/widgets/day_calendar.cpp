// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_calendar.h"

#include "ui/theme/accessible_roles.h"
#include "ui/theme/accessible_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QScreen>
#include <QSpinBox>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace steelyard {

namespace {

constexpr int kCellWidth = 44;
constexpr int kCellHeight = 30;
constexpr int kColumns = 7;
constexpr int kRows = 7; // weekdays, and six weeks
constexpr int kHead = 40;

} // namespace

DayCalendar::DayCalendar(const QString &accessibleName, const QLocale &locale, QWidget *parent)
    : QCalendarWidget(parent)
    , m_days(findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview")))
    , m_heard(new AccessibleRows(m_days))
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground); // with its edge
    setAccessibleName(accessibleName);
    setLocale(locale);
    setFirstDayOfWeek(locale.firstDayOfWeek());
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(false);
    const auto scheme = drawing::schemeOf(palette());
    QTextCharFormat days; // no day is of another kind here
    days.setForeground(drawing::color(drawing::Token::Text, scheme));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        setWeekdayTextFormat(day, days);
    }
    QTextCharFormat heads;
    heads.setForeground(drawing::color(drawing::Token::TextSecondary, scheme));
    setHeaderTextFormat(heads);
    layout()->setContentsMargins(1, 1, 1, 1);
    setFixedSize(scaled(kColumns * kCellWidth), scaled(kHead + kRows * kCellHeight));
    nameParts();
    const auto choose = [this](const QDate &day) {
        Q_EMIT chosen(day);
        close();
    };
    connect(this, &QCalendarWidget::currentPageChanged, this, &DayCalendar::nameDays);
    connect(this, &QCalendarWidget::selectionChanged, this, &DayCalendar::tellDay);
    connect(this, &QCalendarWidget::clicked, this, choose);
    connect(this, &QCalendarWidget::activated, this, choose);
}

void DayCalendar::openBelow(const QWidget &field)
{
    const QRect screen = field.screen()->availableGeometry();
    QPoint corner = field.mapToGlobal(QPoint(isRightToLeft() ? field.width() - width() : 0, 0));
    const bool fitsBelow = corner.y() + field.height() + height() <= screen.bottom();
    corner.ry() += fitsBelow ? field.height() : -height();
    corner.setX(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    setFocus();
}

// The view would keep Escape for itself.
bool DayCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel)) {
        close();
        return true;
    }
    return QCalendarWidget::eventFilter(watched, event);
}

// Days of the months beside it are paler; Qt would show them alike.
void DayCalendar::paintCell(QPainter *painter, const QRect &rect, QDate day) const
{
    if (day.month() == monthShown() && day.year() == yearShown()) {
        QCalendarWidget::paintCell(painter, rect, day);
        return;
    }
    painter->save();
    painter->setPen(drawing::color(drawing::Token::TextHint, drawing::schemeOf(palette())));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(day.day()));
    painter->restore();
}

// Qt names its parts for style sheets only.
void DayCalendar::nameParts()
{
    const auto button = [this](const char *name, const QString &words, const QString &picture) {
        auto *found = findChild<QToolButton *>(QLatin1String(name));
        if (found != nullptr) {
            found->setAccessibleName(words);
            found->setToolTip(words);
            if (!picture.isEmpty()) {
                found->setIcon(icon(picture, drawing::Token::TextSecondary));
            }
        }
    };
    const bool isMirrored = isRightToLeft();
    const QString left = QStringLiteral("chevron-left");
    const QString right = QStringLiteral("chevron-right");
    button("qt_calendar_prevmonth", tr("Month before (Page Up)"), isMirrored ? right : left);
    button("qt_calendar_nextmonth", tr("Month after (Page Down)"), isMirrored ? left : right);
    button("qt_calendar_monthbutton", tr("Choose a month"), {});
    button("qt_calendar_yearbutton", tr("Choose a year"), {});
    if (auto *year = findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit"))) {
        year->setAccessibleName(tr("Year"));
    }
    m_days->installEventFilter(this);
    nameDays();
}

// To Qt a day is a cell of a table with a number, below a column with a number. Here it is an item
// of a list, numbered as Qt numbers the cells: with a head for each line and each column.
void DayCalendar::nameDays()
{
    const QDate month(yearShown(), monthShown(), 1);
    const QString shown = locale().toString(month, QStringLiteral("MMMM yyyy"));
    m_days->setAccessibleName(
        tr("%1: %2", "what a day is chosen for, month and year").arg(accessibleName(), shown));
    if (!m_days->hasFocus() && isAncestorOf(QApplication::focusWidget())) {
        announce(*this, shown); // a button turned the page
    }
    // As Qt lays them out: the month's first day is in the first line, but not as its first.
    const int before = (month.dayOfWeek() - int(firstDayOfWeek()) + kColumns) % kColumns;
    const QDate first = month.addDays(before > 0 ? -before : -kColumns);
    QStringList texts(kColumns + 1); // above the lines
    for (int line = 0; line < kRows; ++line) {
        texts << QString();
        for (int column = 0; column < kColumns; ++column) {
            const QDate day = first.addDays((line - 1) * kColumns + column);
            texts << (line == 0 ? locale().dayName(day.dayOfWeek())
                                : locale().toString(day, QLocale::LongFormat));
        }
    }
    m_heard->setCurrent(-1); // the day at the same place is another one, and not chosen
    m_heard->setTexts(texts);
    tellDay();
}

void DayCalendar::tellDay()
{
    for (int entry = 0; entry < m_heard->count(); ++entry) {
        if (m_heard->text(entry) == locale().toString(selectedDate(), QLocale::LongFormat)) {
            m_heard->setCurrent(entry);
            return;
        }
    }
}

} // namespace steelyard
