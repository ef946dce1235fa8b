// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "report/content/content.h"

#include <QLocale>

namespace steelyard::report {

struct ReportOptions
{
    QLocale locale = {};
    Parts parts = allParts();
    bool draft = false;
    bool confidential = false;
};

// Everything the report says about a decision and its verdict. The same three give the same report
// on any day: its date is the decision's. Sections come in their own order whatever was chosen.
[[nodiscard]] Report buildReport(const knowledge::KnowledgeBase &base,
                                 const decision::Decision &decision,
                                 const decision::Verdict &verdict,
                                 const ReportOptions &options = {});

} // namespace steelyard::report
