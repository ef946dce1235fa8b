// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_value.h"
#include "knowledge/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// Collects what is wrong with one JSON text and turns byte positions into lines and columns once,
// in a single pass, when all is known. Keeps at most `most` errors and as many warnings, so that a
// hostile file cannot fill the memory, and says that there were more.
class JsonProblems
{
public:
    // `bytes` must live until sorted(); `file` only names them.
    explicit JsonProblems(std::string_view bytes, std::string_view file, std::size_t most = 1000);

    // At a value; AtKey: at the key before it, for what is wrong with the member as such. Without
    // a value the problem is about the whole file.
    void add(Level level, JsonValue where, std::string what, std::string remedy);
    void addAtKey(Level level, JsonValue where, std::string what, std::string remedy);
    // At a byte; the pointer names `around`, if there is such a value.
    void add(Level level, std::size_t offset, JsonValue around, std::string what,
             std::string remedy);
    // About the file as a whole: line and column stay 0.
    void addForFile(Level level, std::string what, std::string remedy);

    [[nodiscard]] bool hasErrors() const { return errors_ > 0; }

    // Whether a further problem of this level would only be counted: spare the work of wording it.
    [[nodiscard]] bool full(Level level) const;
    // Whether errors have been left out: reading on would only cost time and memory.
    [[nodiscard]] bool hopeless() const { return errors_ > most_; }

    // All problems in the order of the file, those about the whole file first.
    [[nodiscard]] std::vector<Problem> sorted() const;

private:
    struct Entry
    {
        std::size_t offset = 0;
        bool wholeFile = false;
        Problem problem;
    };
    void keep(Level level, std::size_t offset, bool wholeFile, JsonValue around, std::string what,
              std::string remedy);

    std::string_view bytes_;
    std::string file_;
    std::size_t most_;
    std::size_t errors_ = 0;
    std::size_t warnings_ = 0;
    std::vector<Entry> entries_;
};

} // namespace steelyard::knowledge
