// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

// What somebody gave to a command or the window that expects something else.
namespace steelyard::knowledge {

enum class FileKind {
    Decision,
    KnowledgeBase, // or a translation of one
    Json,          // of another kind
    Pdf,
    Spreadsheet, // XLSX, ODS or XLS
    Archive,     // another ZIP file
    Markup,      // HTML or XML
    Table,       // lines that a comma, semicolon, tab or vertical bar divides alike
    Other,
};

// Bytes of a file's beginning that are looked at; of an archive all, since its list of contents
// stands at the end.
inline constexpr std::size_t kKindShows = std::size_t{64} << 10;

// A guess: what the file claims to be, not whether it is well formed.
[[nodiscard]] FileKind kindOf(std::string_view bytes);

} // namespace steelyard::knowledge
