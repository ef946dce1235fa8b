// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

// Output that cannot be written is a failure like any other.
namespace steelyard::cli {

// To be called before any file is opened. A file takes the number of a standard stream that is
// closed, and would get what is meant for it. A reader that has gone and a limit on the size of
// files end in an error that can be told, not in the program's sudden end.
void prepareStandardStreams();

// Writes out what is left. The exit code of the command; when standard output cannot be written,
// that is said on standard error, and Good becomes InputProblem.
[[nodiscard]] int finishOutput(int code, Console &console);

} // namespace steelyard::cli
