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

JsonBuilder::JsonBuilder(std::string_view bytes, std::size_t firstByte, JsonDiagnostics &problems,
                         const JsonLimits &limits, JsonDocument &document)
    : seen(bytes.data() + firstByte)
    , m_bytes(bytes)
    , m_firstByte(firstByte)
    , m_problems(problems)
    , m_limits(limits)
    , m_document(document)
{
    m_document.m_bytes = bytes;
    // No value or key takes less than two bytes with what must stand beside it. What is reserved
    // and never written to costs no memory where it matters.
    m_document.m_nodes.reserve(std::min(limits.values, bytes.size() / 2 + 1));
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
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return scalar(JsonKind::Integer, numberStart(), value);
    }
    return number_float(static_cast<double>(value), {});
}

bool JsonBuilder::number_float(double value, const std::string & /*written*/)
{
    return scalar(JsonKind::Number, numberStart(), std::bit_cast<std::uint64_t>(value));
}

bool JsonBuilder::string(const std::string &value)
{
    if (!text(value)) {
        return false;
    }
    if (!m_limits.hiddenInTexts) {
        reportHidden(value, JsonValue(&m_document, last()));
    }
    countInParent();
    return true;
}

bool JsonBuilder::key(const std::string &value)
{
    if (!text(value)) {
        return false;
    }
    // The member has no value yet, so the pointer names its object.
    reportHidden(value, JsonValue(&m_document, m_open.back()));
    return true;
}

bool JsonBuilder::end_object()
{
    const JsonValue object(&m_document, m_open.back());
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
    return static_cast<std::size_t>(seen - m_bytes.data());
}

// The parser has taken one byte beyond a number, unless the file ends there.
std::size_t JsonBuilder::numberStart() const
{
    std::size_t start = position();
    if (!isNumberByte(m_bytes[start - 1])) {
        --start;
    }
    while (start > m_firstByte && isNumberByte(m_bytes[start - 1])) {
        --start;
    }
    return start;
}

// The opening quotation mark of the text that ends here: the nearest one that is not escaped by
// an odd number of backslashes.
std::size_t JsonBuilder::textStart() const
{
    std::size_t quote = position() - 1;
    std::size_t backslashes = 0;
    do {
        quote = m_bytes.rfind('"', quote - 1);
        for (backslashes = 0; backslashes < quote && m_bytes[quote - 1 - backslashes] == '\\';) {
            ++backslashes;
        }
    } while (backslashes % 2 != 0);
    return quote;
}

std::uint32_t JsonBuilder::last() const
{
    return static_cast<std::uint32_t>(m_document.m_nodes.size() - 1);
}

JsonValue JsonBuilder::innermost() const
{
    return m_open.empty() ? JsonValue() : JsonValue(&m_document, m_open.back());
}

bool JsonBuilder::append(JsonKind kind, std::size_t offset, std::uint64_t payload, bool pooled)
{
    auto &nodes = m_document.m_nodes;
    if (nodes.size() >= m_limits.values) {
        m_problems.add(Level::Error, offset, innermost(),
                       "The file holds more than " + std::to_string(m_limits.values) +
                           " keys and values.",
                       "Divide it into smaller files.");
        return false;
    }
    const auto index = static_cast<std::uint32_t>(nodes.size());
    const std::uint32_t parent = m_open.empty() ? 0 : m_open.back();
    nodes.push_back({static_cast<std::uint32_t>(offset), index + 1, parent, kind, pooled, payload});
    return true;
}

bool JsonBuilder::scalar(JsonKind kind, std::size_t offset, std::uint64_t payload)
{
    if (!append(kind, offset, payload)) {
        return false;
    }
    countInParent();
    return true;
}

bool JsonBuilder::text(const std::string &value)
{
    // A text without escapes stands between its quotation marks as it is.
    const std::size_t length = value.size();
    std::size_t start = position() - std::min(position(), length + 2);
    const bool plain = m_bytes[start] == '"' && m_bytes.compare(start + 1, length, value) == 0 &&
                       value.find('\\') == std::string::npos;
    std::uint64_t from = start + 1;
    if (!plain) {
        start = textStart();
        from = m_document.m_pool.size();
        m_document.m_pool += value;
    }
    if (!append(JsonKind::String, start, from << 32 | length, !plain)) {
        return false;
    }
    return true;
}

void JsonBuilder::reportHidden(const std::string &value, JsonValue around)
{
    if (const auto hidden = findHiddenCharacter(value)) {
        m_problems.add(Level::Error, m_document.m_nodes.back().offset, around,
                       "A text contains the invisible character " + codePointName(*hidden) + ".",
                       "Remove it: it can make a text look like another one.");
    }
}

bool JsonBuilder::open(JsonKind kind)
{
    if (m_open.size() >= m_limits.depth) {
        m_problems.add(
            Level::Error, position() - 1, innermost(),
            "Lists and objects are nested more than " + std::to_string(m_limits.depth) +
                " levels deep.",
            "Nothing in these files is nested that deep: look for a closing bracket that "
            "is missing.");
        return false;
    }
    if (!append(kind, position() - 1, 0)) {
        return false;
    }
    // Until it is closed, whatever comes is inside.
    m_document.m_nodes.back().end = std::numeric_limits<std::uint32_t>::max();
    m_open.push_back(last());
    return true;
}

void JsonBuilder::close()
{
    m_document.m_nodes[m_open.back()].end = static_cast<std::uint32_t>(m_document.m_nodes.size());
    m_open.pop_back();
    countInParent();
}

void JsonBuilder::countInParent()
{
    if (!m_open.empty()) {
        ++m_document.m_nodes[m_open.back()].payload;
    }
}

void JsonBuilder::reportDuplicates(JsonValue object)
{
    std::array<std::string_view, kFewMembers> keys;
    if (object.size() > keys.size()) {
        return reportDuplicatesOfMany(object);
    }
    std::size_t count = 0;
    for (JsonValue member = object.firstChild(); member; member = member.next()) {
        const auto end = keys.begin() + static_cast<std::ptrdiff_t>(count);
        keys[count++] = member.key();
        if (std::find(keys.begin(), end, member.key()) != end) {
            reportDuplicate(member);
        }
    }
}

void JsonBuilder::reportDuplicatesOfMany(JsonValue object)
{
    std::vector<JsonValue> members;
    members.reserve(object.size());
    for (JsonValue member = object.firstChild(); member; member = member.next()) {
        members.push_back(member);
    }
    std::stable_sort(members.begin(), members.end(),
                     [](JsonValue a, JsonValue b) { return a.key() < b.key(); });
    for (std::size_t i = 1; i < members.size(); ++i) {
        if (members[i].key() == members[i - 1].key()) {
            reportDuplicate(members[i]);
        }
    }
}

void JsonBuilder::reportDuplicate(JsonValue member)
{
    if (m_problems.tooManyErrors()) {
        return;
    }
    m_problems.addAtKey(Level::Error, member,
                        "The key " + inQuotes(member.key()) + " is given twice in one object.",
                        "Keep one of them.");
}

bool JsonBuilder::fault(std::size_t read, std::string_view token, std::string_view message)
{
    const bool rootComplete = m_open.empty() && !m_document.m_nodes.empty();
    SyntaxFault syntax = explainSyntax(m_bytes, m_firstByte + read, token, message, rootComplete);
    m_problems.add(Level::Error, syntax.offset, innermost(), std::move(syntax.what),
                   std::move(syntax.remedy));
    return false;
}

} // namespace steelyard::knowledge
