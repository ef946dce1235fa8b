// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_problems.h"

#include <algorithm>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Walks forward through the bytes and knows the line and the column, counted in characters.
class Walker
{
public:
    explicit Walker(std::string_view bytes)
        : bytes_(bytes)
        , position_(bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    void advanceTo(std::size_t offset)
    {
        for (; position_ < std::min(offset, bytes_.size()); ++position_) {
            const auto byte = static_cast<unsigned char>(bytes_[position_]);
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
    std::string_view bytes_;
    std::size_t position_;
};

} // namespace

JsonProblems::JsonProblems(std::string_view bytes, std::string_view file, std::size_t most)
    : bytes_(bytes)
    , file_(file)
    , most_(most)
{
}

void JsonProblems::add(Level level, JsonValue where, std::string what, std::string remedy)
{
    keep(level, where ? where.offset() : 0, !where, where, std::move(what), std::move(remedy));
}

void JsonProblems::addAtKey(Level level, JsonValue where, std::string what, std::string remedy)
{
    keep(level, where ? where.keyOffset() : 0, !where, where, std::move(what), std::move(remedy));
}

void JsonProblems::add(Level level, std::size_t offset, JsonValue around, std::string what,
                       std::string remedy)
{
    keep(level, offset, false, around, std::move(what), std::move(remedy));
}

void JsonProblems::addForFile(Level level, std::string what, std::string remedy)
{
    keep(level, 0, true, {}, std::move(what), std::move(remedy));
}

bool JsonProblems::full(Level level) const
{
    return (level == Level::Error ? errors_ : warnings_) >= most_;
}

void JsonProblems::keep(Level level, std::size_t offset, bool wholeFile, JsonValue around,
                        std::string what, std::string remedy)
{
    const bool counted = full(level);
    ++(level == Level::Error ? errors_ : warnings_);
    if (counted)
        return;
    // Spelling out a pointer counts elements, so it is not done for what is only counted.
    std::string pointer = around ? around.pointer() : std::string();
    entries_.push_back(
        {offset,
         wholeFile,
         {level, file_, 0, 0, std::move(pointer), std::move(what), std::move(remedy)}});
}

std::vector<Problem> JsonProblems::sorted() const
{
    std::vector<Entry> ordered = entries_;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Entry &a, const Entry &b) {
        return a.wholeFile != b.wholeFile ? a.wholeFile : a.offset < b.offset;
    });
    std::vector<Problem> result;
    result.reserve(ordered.size() + 1);
    Walker walker(bytes_);
    for (Entry &entry : ordered) {
        if (!entry.wholeFile) {
            walker.advanceTo(entry.offset);
            entry.problem.line = walker.line;
            entry.problem.column = walker.column;
        }
        result.push_back(std::move(entry.problem));
    }
    if (errors_ > most_ || warnings_ > most_) {
        const Level level = errors_ > most_ ? Level::Error : Level::Warning;
        result.push_back({level,
                          file_,
                          0,
                          0,
                          {},
                          "There are more problems than these.",
                          "Mend the ones above first, then check again."});
    }
    return result;
}

} // namespace steelyard::knowledge
