// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"
#include "knowledge/json_places.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// Collects what is wrong with one JSON text and turns byte positions into lines and columns once,
// in a single pass, when all is known. Keeps at most `most` errors and as many warnings, so that a
// hostile file cannot fill the memory, and says that there were more.
class JsonDiagnostics
{
public:
    // `bytes` must live until sorted(); `file` only names them.
    explicit JsonDiagnostics(std::string_view bytes, std::string_view file,
                             std::size_t most = 1000);

    // At a value; AtKey: at the key before it, for what is wrong with the member as such. Without
    // a value the problem is about the whole file.
    void add(Level level, JsonValue where, std::string what, std::string remedy);
    void addAtKey(Level level, JsonValue where, std::string what, std::string remedy);
    // At a byte; the pointer names `around`, if there is such a value.
    void add(Level level, std::size_t offset, JsonValue around, std::string what,
             std::string remedy);
    // About the file as a whole: line and column stay 0.
    void addForFile(Level level, std::string what, std::string remedy);

    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

    // Whether a further problem of this level would only be counted: spare the work of wording it.
    [[nodiscard]] bool full(Level level) const;
    // Whether errors have been left out: reading on would only cost time and memory.
    [[nodiscard]] bool tooManyErrors() const { return m_errors > m_most; }

    // All problems in the order of the file, those about the whole file first.
    [[nodiscard]] std::vector<Diagnostic> sorted() const;

private:
    struct Entry
    {
        std::size_t offset = 0;
        bool wholeFile = false;
        Diagnostic problem;
    };
    void keep(Level level, std::size_t offset, bool wholeFile, JsonValue around, std::string what,
              std::string remedy);

    std::string_view m_bytes;
    std::string m_file;
    std::size_t m_most;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
    std::vector<Entry> m_entries;
    JsonPointers m_pointers;
};

} // namespace steelyard::knowledge
