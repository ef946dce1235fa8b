// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_diagnostics.h"
#include "knowledge/json_value.h"
#include "knowledge/text_rules.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace steelyard::knowledge {

enum class Need { Optional, Required };

// Entries of one list; more are reported and not read, so that a small file cannot fill the memory.
inline constexpr std::size_t kMostItems = 100'000;
inline constexpr std::size_t kMostTexts = 10'000; // in a list of texts

// Typed access to the members of one JSON object, at most 32 of them by name. Every method reads
// one member into `into`, reports what is wrong with it (missing, wrong type, 3.7 where a whole
// number is asked, out of range) and leaves `into` alone then; a number becomes NaN, so that no
// later comparison finds the same fault again. A value that is no object is reported once, by the
// constructor, and reads as if nothing were there, without further problems.
class JsonFields
{
public:
    JsonFields(JsonValue value, JsonDiagnostics &problems);

    void text(std::string_view key, std::string &into, TextRule rule = kProse,
              Need need = Need::Optional);
    void number(std::string_view key, double &into, double least, double most,
                Need need = Need::Optional);
    void integer(std::string_view key, int &into, int least, int most, Need need = Need::Optional);
    void boolean(std::string_view key, bool &into, Need need = Need::Optional);

    template <typename E>
    void word(std::string_view key, E &into,
              std::initializer_list<std::pair<std::string_view, E>> words,
              Need need = Need::Optional)
    {
        std::vector<std::string_view> known;
        for (const auto &[name, value] : words) {
            known.push_back(name);
        }
        const std::size_t index = wordIndex(key, known, need);
        if (index < words.size()) {
            into = (words.begin() + index)->second;
        }
    }

    // A list; `one` makes an element of T from each of its values, in order, whatever its faults,
    // so that positions in `into` are positions in the file.
    template <typename T>
    void list(std::string_view key, std::vector<T> &into, T (*one)(JsonValue, JsonDiagnostics &),
              Need need = Need::Optional, std::size_t fewest = 0, std::size_t most = kMostItems)
    {
        std::size_t left = std::max(most, kMostItems);
        JsonValue item = listOf(key, need, fewest, most).firstChild();
        for (; item && left > 0 && !m_problems->tooManyErrors(); item = item.next(), --left) {
            into.push_back(one(item, *m_problems));
        }
    }
    void texts(std::string_view key, std::vector<std::string> &into, TextRule rule,
               Need need = Need::Optional);

    // The member as it is, counted as known; false when it is missing, which is reported if needed.
    JsonValue member(std::string_view key, Need need = Need::Optional);
    // The same, and reported when it is no object.
    JsonValue object(std::string_view key, Need need = Need::Optional);

    // Counts all members whose key begins so as known.
    void allowPrefix(std::string_view prefix) { m_prefix = prefix; }

    // Counts a member "$comment", whatever it holds, as known.
    void allowComment() { m_comment = true; }

    // Reports every member that was not asked for. To be called last.
    void finish();

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    JsonValue listOf(std::string_view key, Need need, std::size_t fewest, std::size_t most);
    void reportUnknown(JsonValue item);
    std::size_t wordIndex(std::string_view key, const std::vector<std::string_view> &known,
                          Need need);

    JsonValue m_object;
    JsonValue
        m_after; // where to look for the next key: files mostly keep the order they are read in
    JsonDiagnostics *m_problems;
    std::string_view m_prefix;
    bool m_comment = false;
    std::array<std::string_view, 32> m_asked{};
    std::size_t m_askedCount = 0;
};

// One text on its own, as in a list of texts: checked against the rule, reported, empty on faults.
[[nodiscard]] std::string readText(JsonValue value, JsonDiagnostics &problems, TextRule rule,
                                   Need need);

// A list of such texts; a value that is no list is reported.
void readTexts(JsonValue value, JsonDiagnostics &problems, std::vector<std::string> &into,
               TextRule rule);

// Reports that a value is not of the kind that is asked: "Here stands a text, but `wanted` ...".
void reportKind(JsonValue value, JsonDiagnostics &problems, std::string_view wanted);

// "a list", "a text": what a value is, for messages.
[[nodiscard]] std::string_view kindName(JsonValue value);

} // namespace steelyard::knowledge
