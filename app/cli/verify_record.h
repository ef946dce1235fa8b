// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

#include <QString>

// Inside this library only.
namespace steelyard::cli {

[[nodiscard]] bool looksLikeRecord(const QString &file); // in Markdown, by its name

// Says whether a record still tells of a decision what the decision says. Without a decision's file
// it is looked for in the record's folder and the two above it.
[[nodiscard]] int verifyRecord(const QString &record, const QString &decision, Console &console);

} // namespace steelyard::cli
