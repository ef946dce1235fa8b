// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

// `new --table`: a decision without a knowledge base, made of a sheet.
namespace steelyard::cli {

// Nothing after reporting the problems. Says on standard error what was guessed of the sheet.
[[nodiscard]] std::optional<decision::Decision> decisionFromTable(const Arguments &parsed,
                                                                  Console &console);

} // namespace steelyard::cli
