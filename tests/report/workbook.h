// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/packed_file.h"
#include "report/formats/tables/data_writers.h"

#include <QString>

#include <string>

namespace steelyard::tests {

// The XML of a sheet of a report's workbook, by its number there: "1".
inline QString sheetOf(const report::Report &report, const char *name)
{
    return QString::fromUtf8(packages::partOf(
        report::writeXlsx(report), std::string("xl/worksheets/sheet") + name + ".xml", 1 << 20));
}

} // namespace steelyard::tests
