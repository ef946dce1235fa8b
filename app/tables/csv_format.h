// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"

#include <cstddef>
#include <string_view>

namespace steelyard::tables {

// How the columns of a text are separated.
struct CsvFormat
{
    char separator = ',';
    std::size_t begin = 0; // the first byte behind a line `sep=;`
    int firstLine = 1;
    bool guessed = false; // not a comma, and no line says so
};

// The separator is what a first line `sep=` names. Otherwise it is the comma, semicolon, tab or
// vertical bar, outside quotation marks, that gives the most of the first rows as many cells as the
// first; among equals the one of these that is seldom inside a cell, so a comma last.
[[nodiscard]] CsvFormat csvFormatOf(std::string_view utf8);

} // namespace steelyard::tables
