// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::tests {

// Every text a reader of the report has to find in it. Cells that may be set beside signs come run
// by run; labels inside charts are left to the tests of the charts.
// Links within a report, without their "#", and all they could lead to.
struct Anchors
{
    QStringList links;
    QStringList targets;
};
[[nodiscard]] Anchors anchorsOf(const report::Report &report);

[[nodiscard]] QStringList textsOf(const report::Report &report);

} // namespace steelyard::tests
