// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "report/content/content.h"

#include <QLocale>

namespace steelyard::report {

struct ReportOptions
{
    QLocale locale = {};
    Parts parts = {}; // empty: those of the preset
    bool draft = false;
    bool confidential = false;
    Preset preset = Preset::Review;
    // Also the evidence of options that came first in fewer than 1 in 1,000 runs, and of criteria
    // without a weight; else they are told in one line.
    bool everything = false;
};

// Everything the report says about a decision and its verdict. The same three give the same report
// on any day: its date is the decision's. Sections come in their own order whatever was chosen, and
// one that has nothing to say of this decision is left out.
[[nodiscard]] Report buildReport(const knowledge::KnowledgeBase &base,
                                 const decision::Decision &decision,
                                 const decision::Verdict &verdict,
                                 const ReportOptions &options = {});

// The options that a report says it was made with. What is not known is left out.
[[nodiscard]] ReportOptions optionsOf(const ReportSetup &setup);

} // namespace steelyard::report
