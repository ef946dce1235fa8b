// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/icon.h"
#include "wording/dates.h"

#include <QAction>
#include <QDate>
#include <QKeyEvent>
#include <QRegularExpression>

namespace steelyard {

DateField::DateField(const QString &accessibleName, QWidget *parent)
    : FieldEdit(decision::TextField::Person, accessibleName, parent)
{
    setPlaceholderText(tr("e.g. 2027-05-01", "how a date may be written"));
    setMinimumWidth(scaled(160)); // a date is never cut, beside the calendar's button
    connect(this, &QLineEdit::editingFinished, this, &DateField::read);
    QAction *calendar = addAction(icon(QStringLiteral("calendar"), drawing::Token::TextSecondary),
                                  QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        button->setAccessibleName(tr("Calendar for %1").arg(accessibleName));
    }
}

void DateField::openCalendar()
{
    auto *calendar = new DayCalendar(tr("Calendar for %1").arg(accessibleName()), locale(), this);
    const std::string written = isoDate(text(), locale());
    if (!written.empty()) {
        calendar->setSelectedDate(QDate::fromString(QString::fromStdString(written), Qt::ISODate));
    }
    connect(calendar, &DayCalendar::chosen, this, [this](const QDate &day) {
        setText(day.toString(Qt::ISODate));
        read();
    });
    calendar->openBelow(*this);
}

void DateField::showDate(const std::string &iso)
{
    if (m_iso == iso && !(text().isEmpty() && !iso.empty()) && (hasFocus() || m_isUnderstood)) {
        return; // what is being typed stays
    }
    m_iso = iso;
    showText(iso.empty() ? QString() : Dates(locale()).date(iso));
    setUnderstood(true);
    setNotice({});
}

// Three numbers are meant as a date.
QString DateField::problem(const QString &text)
{
    static const QRegularExpression numbers(QStringLiteral("^\\s*\\d+\\D+\\d+\\D+\\d+\\s*$"));
    return numbers.match(text).hasMatch() ? tr("There is no such day. Write it like 2027-05-01.")
                                          : tr("This is no date. Write it like 2027-05-01.");
}

std::string DateField::isoDate(const QString &text, const QLocale &locale)
{
    const QString written = text.simplified();
    QDate date = QDate::fromString(written, Qt::ISODate);
    for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (!date.isValid()) {
            date = locale.toDate(written, format);
        }
    }
    for (const char *format : {"d MMM yyyy", "d MMMM yyyy", "d. MMMM yyyy", "d. MMM yyyy",
                               "d.M.yyyy", "d.M.yy", "MMM d, yyyy"}) {
        if (!date.isValid()) {
            date = locale.toDate(written, QLatin1String(format));
        }
    }
    if (date.isValid() && date.year() < 100) { // "1.5.27" is not of the first century
        date = date.addYears(2000);
    } else if (date.isValid() && date.year() < 1970) {
        date = date.addYears(100); // Qt reads two digits of a year as of the last century
    }
    return date.isValid() ? date.toString(Qt::ISODate).toStdString() : std::string();
}

void DateField::read()
{
    const bool isEmpty = text().simplified().isEmpty();
    const std::string iso = isoDate(text(), locale());
    setUnderstood(isEmpty || !iso.empty());
    setNotice(m_isUnderstood ? QString() : problem(text()));
    if (!m_isUnderstood || iso == m_iso) {
        return;
    }
    m_iso = iso;
    showText(iso.empty() ? QString() : Dates(locale()).date(iso));
    Q_EMIT dateEdited(iso);
}

void DateField::setUnderstood(bool understood)
{
    if (m_isUnderstood != understood) {
        m_isUnderstood = understood;
        Q_EMIT understoodChanged(understood);
    }
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0) {
        FieldEdit::keyPressEvent(event);
        return;
    }
    const std::string written = isoDate(text(), locale());
    const QDate from = written.empty()
                           ? QDate::currentDate()
                           : QDate::fromString(QString::fromStdString(written), Qt::ISODate);
    setText(from.addDays(written.empty() ? 0 : step).toString(Qt::ISODate));
    read();
}

} // namespace steelyard
