// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_value.h"

#include "knowledge/json_places.h"

#include <bit>

namespace steelyard::knowledge {

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
    return JsonPointers().of(*this);
}

JsonValue JsonDocument::root() const
{
    return m_complete ? JsonValue(this, 0) : JsonValue();
}

JsonValue JsonDocument::nearest(std::string_view pointer) const
{
    return JsonPlaces(*this).nearest(pointer);
}

std::string_view JsonDocument::textOf(const Node &node) const
{
    const auto start = static_cast<std::size_t>(node.payload >> 32);
    const auto length = static_cast<std::size_t>(node.payload & 0xFFFFFFFF);
    return (node.pooled ? std::string_view(m_pool) : m_bytes).substr(start, length);
}

} // namespace steelyard::knowledge
