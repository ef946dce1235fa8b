// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace steelyard::knowledge {

enum class Level { Error, Warning };

// What is wrong with a file, where, and what to do. `what` and `remedy` are whole sentences.
struct Diagnostic
{
    Level level = Level::Error;
    std::string file;
    int line = 0;        // from 1; 0 when the whole file is meant
    int column = 0;      // from 1, in characters
    std::string pointer; // JSON pointer (RFC 6901) to the value; empty for the whole file
    std::string what;
    std::string remedy;
};

// One line of text without a line break in it or at its end; control characters are made visible:
// python.json:12:5: error: /criteria/3/group: No group has the id "dat". Did you mean "data"?
[[nodiscard]] std::string toLine(const Diagnostic &problem);

[[nodiscard]] bool hasErrors(const std::vector<Diagnostic> &problems);

} // namespace steelyard::knowledge
