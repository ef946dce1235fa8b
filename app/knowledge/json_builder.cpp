// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_builder.h"

#include "knowledge/json_syntax.h"
#include "knowledge/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr std::size_t kFewMembers = 32; // so few are compared pair by pair sooner than sorted

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

} // namespace

JsonBuilder::JsonBuilder(std::string_view bytes, std::size_t firstByte, JsonProblems &problems,
                         const JsonLimits &limits, JsonDocument &document)
    : seen(bytes.data() + firstByte)
    , bytes_(bytes)
    , firstByte_(firstByte)
    , problems_(problems)
    , limits_(limits)
    , document_(document)
{
    document_.bytes_ = bytes;
    // No value or key takes less than two bytes with what must stand beside it. What is reserved
    // and never written to costs no memory where it matters.
    document_.nodes_.reserve(std::min(limits.values, bytes.size() / 2 + 1));
}

bool JsonBuilder::null()
{
    return scalar(JsonKind::Null, position() - 4, 0);
}

bool JsonBuilder::boolean(bool value)
{
    return scalar(JsonKind::Boolean, position() - (value ? 4 : 5), value ? 1 : 0);
}

bool JsonBuilder::number_integer(std::int64_t value)
{
    return scalar(JsonKind::Integer, numberStart(), static_cast<std::uint64_t>(value));
}

bool JsonBuilder::number_unsigned(std::uint64_t value)
{
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return scalar(JsonKind::Integer, numberStart(), value);
    return number_float(static_cast<double>(value), {});
}

bool JsonBuilder::number_float(double value, const std::string & /*written*/)
{
    return scalar(JsonKind::Number, numberStart(), std::bit_cast<std::uint64_t>(value));
}

bool JsonBuilder::string(const std::string &value)
{
    if (!text(value))
        return false;
    reportHidden(value, JsonValue(&document_, last()));
    countInParent();
    return true;
}

bool JsonBuilder::key(const std::string &value)
{
    if (!text(value))
        return false;
    // The member has no value yet, so the pointer names its object.
    reportHidden(value, JsonValue(&document_, open_.back()));
    return true;
}

bool JsonBuilder::end_object()
{
    const JsonValue object(&document_, open_.back());
    close();
    reportDuplicates(object);
    return true;
}

bool JsonBuilder::end_array()
{
    close();
    return true;
}

std::size_t JsonBuilder::position() const
{
    return static_cast<std::size_t>(seen - bytes_.data());
}

// The parser has taken one byte beyond a number, unless the file ends there.
std::size_t JsonBuilder::numberStart() const
{
    std::size_t start = position();
    if (!isNumberByte(bytes_[start - 1]))
        --start;
    while (start > firstByte_ && isNumberByte(bytes_[start - 1]))
        --start;
    return start;
}

// The opening quotation mark of the text that ends here: the nearest one that is not escaped by
// an odd number of backslashes.
std::size_t JsonBuilder::textStart() const
{
    std::size_t quote = position() - 1;
    std::size_t backslashes = 0;
    do {
        quote = bytes_.rfind('"', quote - 1);
        for (backslashes = 0; backslashes < quote && bytes_[quote - 1 - backslashes] == '\\';)
            ++backslashes;
    } while (backslashes % 2 != 0);
    return quote;
}

std::uint32_t JsonBuilder::last() const
{
    return static_cast<std::uint32_t>(document_.nodes_.size() - 1);
}

JsonValue JsonBuilder::innermost() const
{
    return open_.empty() ? JsonValue() : JsonValue(&document_, open_.back());
}

bool JsonBuilder::append(JsonKind kind, std::size_t offset, std::uint64_t payload, bool pooled)
{
    auto &nodes = document_.nodes_;
    if (nodes.size() >= limits_.values) {
        problems_.add(Level::Error, offset, innermost(),
                      "The file holds more than " + std::to_string(limits_.values) +
                          " keys and values.",
                      "Divide it into smaller files.");
        return false;
    }
    const auto index = static_cast<std::uint32_t>(nodes.size());
    const std::uint32_t parent = open_.empty() ? 0 : open_.back();
    nodes.push_back({static_cast<std::uint32_t>(offset), index + 1, parent, kind, pooled, payload});
    return true;
}

bool JsonBuilder::scalar(JsonKind kind, std::size_t offset, std::uint64_t payload)
{
    if (!append(kind, offset, payload))
        return false;
    countInParent();
    return true;
}

bool JsonBuilder::text(const std::string &value)
{
    // A text without escapes stands between its quotation marks as it is.
    const std::size_t length = value.size();
    std::size_t start = position() - std::min(position(), length + 2);
    const bool plain = bytes_[start] == '"' && bytes_.compare(start + 1, length, value) == 0 &&
                       value.find('\\') == std::string::npos;
    std::uint64_t from = start + 1;
    if (!plain) {
        start = textStart();
        from = document_.pool_.size();
        document_.pool_ += value;
    }
    if (!append(JsonKind::String, start, from << 32 | length, !plain))
        return false;
    return true;
}

void JsonBuilder::reportHidden(const std::string &value, JsonValue around)
{
    if (const auto hidden = findHiddenCharacter(value))
        problems_.add(Level::Error, document_.nodes_.back().offset, around,
                      "A text contains the invisible character " + codePointName(*hidden) + ".",
                      "Remove it: it can make a text look like another one.");
}

bool JsonBuilder::open(JsonKind kind)
{
    if (open_.size() >= limits_.depth) {
        problems_.add(Level::Error, position() - 1, innermost(),
                      "Lists and objects are nested more than " + std::to_string(limits_.depth) +
                          " levels deep.",
                      "Nothing in these files is nested that deep: look for a closing bracket that "
                      "is missing.");
        return false;
    }
    if (!append(kind, position() - 1, 0))
        return false;
    // Until it is closed, whatever comes is inside.
    document_.nodes_.back().end = std::numeric_limits<std::uint32_t>::max();
    open_.push_back(last());
    return true;
}

void JsonBuilder::close()
{
    document_.nodes_[open_.back()].end = static_cast<std::uint32_t>(document_.nodes_.size());
    open_.pop_back();
    countInParent();
}

void JsonBuilder::countInParent()
{
    if (!open_.empty())
        ++document_.nodes_[open_.back()].payload;
}

void JsonBuilder::reportDuplicates(JsonValue object)
{
    std::array<std::string_view, kFewMembers> keys;
    if (object.size() > keys.size())
        return reportDuplicatesOfMany(object);
    std::size_t count = 0;
    for (JsonValue member = object.firstChild(); member; member = member.next()) {
        const auto end = keys.begin() + static_cast<std::ptrdiff_t>(count);
        keys[count++] = member.key();
        if (std::find(keys.begin(), end, member.key()) != end)
            reportDuplicate(member);
    }
}

void JsonBuilder::reportDuplicatesOfMany(JsonValue object)
{
    std::vector<JsonValue> members;
    members.reserve(object.size());
    for (JsonValue member = object.firstChild(); member; member = member.next())
        members.push_back(member);
    std::stable_sort(members.begin(), members.end(),
                     [](JsonValue a, JsonValue b) { return a.key() < b.key(); });
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (members[i].key() == members[i - 1].key())
            reportDuplicate(members[i]);
    }
}

void JsonBuilder::reportDuplicate(JsonValue member)
{
    if (problems_.hopeless())
        return;
    problems_.addAtKey(Level::Error, member,
                       "The key " + quoted(member.key()) + " is given twice in one object.",
                       "Keep one of them.");
}

bool JsonBuilder::fault(std::size_t read, std::string_view token, std::string_view message)
{
    const bool rootComplete = open_.empty() && !document_.nodes_.empty();
    SyntaxFault syntax = explainSyntax(bytes_, firstByte_ + read, token, message, rootComplete);
    problems_.add(Level::Error, syntax.offset, innermost(), std::move(syntax.what),
                  std::move(syntax.remedy));
    return false;
}

} // namespace steelyard::knowledge
