// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_value.h"

#include <bit>
#include <charconv>

namespace steelyard::knowledge {

namespace {

// One step of a JSON pointer, with ~1 and ~0 written back as / and ~.
std::string unescaped(std::string_view token)
{
    std::string result;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size() &&
            (token[i + 1] == '0' || token[i + 1] == '1')) {
            result += token[++i] == '0' ? '~' : '/';
        } else {
            result += token[i];
        }
    }
    return result;
}

JsonValue element(JsonValue array, std::string_view token)
{
    std::size_t wanted = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), wanted);
    if (error != std::errc() || end != token.data() + token.size()) {
        return {};
    }
    JsonValue item = array.firstChild();
    for (std::size_t i = 0; item && i < wanted; ++i) {
        item = item.next();
    }
    return item;
}

} // namespace

std::string pointerToken(std::string_view key)
{
    std::string result;
    for (const char c : key) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

JsonKind JsonValue::kind() const
{
    return m_document == nullptr ? JsonKind::Null : m_document->m_nodes[m_index].kind;
}

bool JsonValue::isNumber() const
{
    return kind() == JsonKind::Integer || kind() == JsonKind::Number;
}

bool JsonValue::boolean() const
{
    return m_document->m_nodes[m_index].payload != 0;
}

std::int64_t JsonValue::integer() const
{
    return static_cast<std::int64_t>(m_document->m_nodes[m_index].payload);
}

double JsonValue::number() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    return node.kind == JsonKind::Integer ? static_cast<double>(integer())
                                          : std::bit_cast<double>(node.payload);
}

std::string_view JsonValue::text() const
{
    return m_document->textOf(m_document->m_nodes[m_index]);
}

std::size_t JsonValue::size() const
{
    if (m_document == nullptr) {
        return 0;
    }
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    const bool container = node.kind == JsonKind::Array || node.kind == JsonKind::Object;
    return container ? static_cast<std::size_t>(node.payload) : 0;
}

JsonValue JsonValue::firstChild() const
{
    if (size() == 0) {
        return {};
    }
    // In an object a key stands before each value.
    return {m_document, m_index + (kind() == JsonKind::Object ? 2u : 1u)};
}

JsonValue JsonValue::next() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    if (m_index == 0 || node.end >= m_document->m_nodes[node.parent].end) {
        return {};
    }
    const bool member = m_document->m_nodes[node.parent].kind == JsonKind::Object;
    return {m_document, node.end + (member ? 1u : 0u)};
}

std::string_view JsonValue::key() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    if (m_index == 0 || m_document->m_nodes[node.parent].kind != JsonKind::Object) {
        return {};
    }
    return m_document->textOf(m_document->m_nodes[m_index - 1]);
}

JsonValue JsonValue::find(std::string_view wanted) const
{
    if (kind() != JsonKind::Object) {
        return {};
    }
    JsonValue member = firstChild();
    while (member && member.key() != wanted) {
        member = member.next();
    }
    return member;
}

std::size_t JsonValue::offset() const
{
    return m_document->m_nodes[m_index].offset;
}

std::size_t JsonValue::keyOffset() const
{
    const JsonDocument::Node &node = m_document->m_nodes[m_index];
    const bool member = m_index != 0 && m_document->m_nodes[node.parent].kind == JsonKind::Object;
    return m_document->m_nodes[member ? m_index - 1 : m_index].offset;
}

std::string JsonValue::pointer() const
{
    if (m_index == 0) {
        return {};
    }
    const JsonValue parent(m_document, m_document->m_nodes[m_index].parent);
    if (parent.kind() == JsonKind::Object) {
        return parent.pointer() + '/' + pointerToken(key());
    }
    std::size_t position = 0;
    for (JsonValue item = parent.firstChild(); item && item.m_index != m_index;
         item = item.next()) {
        ++position;
    }
    return parent.pointer() + '/' + std::to_string(position);
}

JsonValue JsonDocument::root() const
{
    return m_complete ? JsonValue(this, 0) : JsonValue();
}

JsonValue JsonDocument::nearest(std::string_view pointer) const
{
    JsonValue value = root();
    while (value && !pointer.empty()) {
        const std::size_t end = pointer.find('/', 1);
        const std::string token = unescaped(pointer.substr(1, end - 1));
        pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
        const JsonValue child =
            value.kind() == JsonKind::Array ? element(value, token) : value.find(token);
        if (!child) {
            break;
        }
        value = child;
    }
    return value;
}

std::string_view JsonDocument::textOf(const Node &node) const
{
    const auto start = static_cast<std::size_t>(node.payload >> 32);
    const auto length = static_cast<std::size_t>(node.payload & 0xFFFFFFFF);
    return (node.pooled ? std::string_view(m_pool) : m_bytes).substr(start, length);
}

} // namespace steelyard::knowledge
