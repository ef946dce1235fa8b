// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/dates.h"

#include <QDate>
#include <QRegularExpression>

namespace steelyard {

Dates::Dates(const QLocale &locale)
    : m_locale(locale)
{
}

QString Dates::date(const std::string &iso) const
{
    QString text = QString::fromStdString(iso);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
        return m_locale.toString(day, tr("d MMM yyyy", "format of a date"));
    }
    if (const QDate month = QDate::fromString(text, QStringLiteral("yyyy-MM")); month.isValid()) {
        return m_locale.toString(month, tr("MMM yyyy", "format of a month"));
    }
    // What bases write where a page says nothing of its age.
    if (text == u"undated") {
        return tr("undated");
    }
    if (text == u"living document") {
        return tr("living document");
    }
    return text;
}

QString Dates::within(const std::string &text) const
{
    static const QRegularExpression day(
        QStringLiteral(R"((?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-]))"));
    QString result = QString::fromStdString(text);
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = day.match(result, from);
        if (!match.hasMatch()) {
            return result;
        }
        const QString shown = date(match.captured().toStdString());
        result.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
}

} // namespace steelyard
