// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/report_file.h"
#include "report/sections/build_report.h"

class QSettings;

namespace steelyard {

// How somebody likes their reports. Kept with the program's settings, not in a decision: the same
// person wants the next report the same way, and another reader of the file may not.
struct ReportSettings
{
    report::Preset preset = report::Preset::Review;
    bool ownParts = false;                    // `parts` count, not those of the preset
    report::Parts parts = report::allParts(); // chosen one by one, kept while a preset counts
    bool everything = false;
    report::Paper paper = report::Paper::A4; // until chosen: as the country has it
    QString language = {};                   // BCP 47
    bool draft = false;
    bool confidential = false;
    QString logo = {}; // a file; empty: Steelyard's own sign
    QString kind = {}; // the suffix of one of report::reportFormats()

    // What the report has.
    [[nodiscard]] const report::Parts &chosenParts() const
    {
        return ownParts ? parts : report::partsOf(preset);
    }

    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

// What is missing or makes no sense is as if it had never been chosen. Sections that a later
// version adds are in.
[[nodiscard]] ReportSettings loadReportSettings(const QSettings &settings);
void save(const ReportSettings &report, QSettings &settings);

} // namespace steelyard
