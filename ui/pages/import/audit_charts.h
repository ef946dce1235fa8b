// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/bar_chart.h"
#include "sheets/sheet_audit.h"

#include <QCoreApplication>

#include <vector>

namespace steelyard {

// A small picture for each finding of an audit, in the order of AuditWords::cards: the scores with
// and without what it is about, or the range they may lie in. What it shows is said beside it.
class AuditCharts
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AuditCharts)

public:
    [[nodiscard]] static std::vector<drawing::BarChartContent> of(const sheets::AuditTable &table,
                                                                  const sheets::SheetAudit &audit);
};

} // namespace steelyard
