// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Inside this library only: what is made from the table of commands, in the language of the
// program.
namespace steelyard::cli {

// The manual page in the language of man(7), for the section 1.
[[nodiscard]] QString manualPage();

// The reference of the command line, docs/command-line.md.
[[nodiscard]] QString markdownReference();

// What is said of tables in all of them, one paragraph.
[[nodiscard]] QString aboutTables();

} // namespace steelyard::cli
