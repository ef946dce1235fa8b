// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace steelyard::report {

// What made a report: pages of another program, another Qt or other fonts may differ.
struct Surroundings
{
    QString program; // its version
    QString qt;      // likewise
    QString fonts;   // a sum of the fonts that reports are set in

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

[[nodiscard]] Surroundings surroundings(); // of reports that are made here

// How a report was made, besides what it is about: kept in it, so that it can be made again and
// compared.
struct ReportSetup
{
    QString locale;        // "de_AT": of its language, numbers and dates
    int numberOptions = 0; // QLocale's, which its name does not tell
    QString preset;        // by presetId()
    QStringList parts;     // by partId(); empty: those of the preset
    bool draft = false;
    bool confidential = false;
    bool everything = false;
    QString paper; // "a4", "letter"; empty where there is none
    Surroundings made;

    friend bool operator==(const ReportSetup &, const ReportSetup &) = default;
};

// As JSON text, and back; nothing when it is none.
[[nodiscard]] QByteArray write(const ReportSetup &setup);
[[nodiscard]] std::optional<ReportSetup> readReportSetup(const QByteArray &bytes);

} // namespace steelyard::report
