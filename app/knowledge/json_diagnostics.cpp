// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_diagnostics.h"

#include "knowledge/text.h"

#include <algorithm>
#include <utility>

namespace steelyard::knowledge {

namespace {

// Walks forward through the bytes and knows the line and the column, counted in characters.
class Walker
{
public:
    explicit Walker(std::string_view bytes)
        : m_bytes(bytes)
        , m_position(bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    void advanceTo(std::size_t offset)
    {
        for (; m_position < std::min(offset, m_bytes.size()); ++m_position) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_position]);
            if (byte == '\n') {
                ++line;
                column = 1;
            } else if ((byte & 0xC0) != 0x80) {
                ++column;
            }
        }
    }

    int line = 1;
    int column = 1;

private:
    std::string_view m_bytes;
    std::size_t m_position;
};

} // namespace

JsonDiagnostics::JsonDiagnostics(std::string_view bytes, std::string_view file, std::size_t most)
    : m_bytes(bytes)
    , m_file(file)
    , m_most(most)
{
}

void JsonDiagnostics::add(Level level, JsonValue where, std::string what, std::string remedy)
{
    keep(level, where ? where.offset() : 0, !where, where, std::move(what), std::move(remedy));
}

void JsonDiagnostics::addAtKey(Level level, JsonValue where, std::string what, std::string remedy)
{
    keep(level, where ? where.keyOffset() : 0, !where, where, std::move(what), std::move(remedy));
}

void JsonDiagnostics::add(Level level, std::size_t offset, JsonValue around, std::string what,
                          std::string remedy)
{
    keep(level, offset, false, around, std::move(what), std::move(remedy));
}

void JsonDiagnostics::addForFile(Level level, std::string what, std::string remedy)
{
    keep(level, 0, true, {}, std::move(what), std::move(remedy));
}

bool JsonDiagnostics::full(Level level) const
{
    return (level == Level::Error ? m_errors : m_warnings) >= m_most;
}

void JsonDiagnostics::keep(Level level, std::size_t offset, bool wholeFile, JsonValue around,
                           std::string what, std::string remedy)
{
    const bool counted = full(level);
    ++(level == Level::Error ? m_errors : m_warnings);
    if (counted) {
        return;
    }
    // Spelling out a pointer counts elements, so it is not done for what is only counted.
    std::string pointer = around ? m_pointers.of(around) : std::string();
    m_entries.push_back(
        {offset,
         wholeFile,
         {level, m_file, 0, 0, std::move(pointer), std::move(what), std::move(remedy)}});
}

std::vector<Diagnostic> JsonDiagnostics::sorted() const
{
    std::vector<Entry> ordered = m_entries;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Entry &a, const Entry &b) {
        return a.wholeFile != b.wholeFile ? a.wholeFile : a.offset < b.offset;
    });
    std::vector<Diagnostic> result;
    result.reserve(ordered.size() + 1);
    Walker walker(m_bytes);
    for (Entry &entry : ordered) {
        if (!entry.wholeFile) {
            walker.advanceTo(entry.offset);
            entry.problem.line = walker.line;
            entry.problem.column = walker.column;
        }
        result.push_back(std::move(entry.problem));
    }
    if (m_errors > m_most || m_warnings > m_most) {
        const Level level = m_errors > m_most ? Level::Error : Level::Warning;
        result.push_back({level,
                          m_file,
                          0,
                          0,
                          {},
                          "There are more problems than these.",
                          "Mend the ones above first, then check again."});
    }
    return result;
}

} // namespace steelyard::knowledge
