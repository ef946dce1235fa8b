// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "sheets/understood_sheet.h"

#include <QString>

namespace steelyard::sheets {

// A decision without a knowledge base that says what the sheet says. A number without a range is
// taken as estimated, with the range that goes with it and without a source; what was not read
// keeps its text and is unknown; weights are points; worst and best are suggested by the numbers.
// Every finding names its cell in `fileName`. The sheet has no obstacles. `today` is a day.
[[nodiscard]] decision::Decision decisionOf(const UnderstoodSheet &sheet,
                                            const SheetMapping &mapping,
                                            const tables::Sheet &source, const QString &title,
                                            const QString &fileName, const std::string &today);

// "Message brokers" of "message_brokers.xlsx".
[[nodiscard]] QString titleOfFile(const QString &fileName);

} // namespace steelyard::sheets
