// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <string>

namespace steelyard {

// How dates are written. Bases and decisions have them as ISO 8601: days, or months.
class Dates
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::Dates)

public:
    explicit Dates(const QLocale &locale = QLocale());

    // "20 Nov 2026", "Nov 2026"; what is no date stays as it is.
    [[nodiscard]] QString date(const std::string &iso) const;
    // A text with the days in it as date() has them: bases write "released on 2026-09-30".
    [[nodiscard]] QString within(const std::string &text) const;

private:
    QLocale m_locale;
};

} // namespace steelyard
