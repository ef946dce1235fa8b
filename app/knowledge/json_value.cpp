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
        if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1'))
            result += token[++i] == '0' ? '~' : '/';
        else
            result += token[i];
    }
    return result;
}

JsonValue element(JsonValue array, std::string_view token)
{
    std::size_t wanted = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), wanted);
    if (error != std::errc() || end != token.data() + token.size())
        return {};
    JsonValue item = array.firstChild();
    for (std::size_t i = 0; item && i < wanted; ++i)
        item = item.next();
    return item;
}

} // namespace

std::string pointerToken(std::string_view key)
{
    std::string result;
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

JsonKind JsonValue::kind() const
{
    return document_ == nullptr ? JsonKind::Null : document_->nodes_[index_].kind;
}

bool JsonValue::isNumber() const
{
    return kind() == JsonKind::Integer || kind() == JsonKind::Number;
}

bool JsonValue::boolean() const
{
    return document_->nodes_[index_].payload != 0;
}

std::int64_t JsonValue::integer() const
{
    return static_cast<std::int64_t>(document_->nodes_[index_].payload);
}

double JsonValue::number() const
{
    const JsonDocument::Node &node = document_->nodes_[index_];
    return node.kind == JsonKind::Integer ? static_cast<double>(integer())
                                          : std::bit_cast<double>(node.payload);
}

std::string_view JsonValue::text() const
{
    return document_->textOf(document_->nodes_[index_]);
}

std::size_t JsonValue::size() const
{
    if (document_ == nullptr)
        return 0;
    const JsonDocument::Node &node = document_->nodes_[index_];
    const bool container = node.kind == JsonKind::Array || node.kind == JsonKind::Object;
    return container ? static_cast<std::size_t>(node.payload) : 0;
}

JsonValue JsonValue::firstChild() const
{
    if (size() == 0)
        return {};
    // In an object a key stands before each value.
    return {document_, index_ + (kind() == JsonKind::Object ? 2u : 1u)};
}

JsonValue JsonValue::next() const
{
    const JsonDocument::Node &node = document_->nodes_[index_];
    if (index_ == 0 || node.end >= document_->nodes_[node.parent].end)
        return {};
    const bool member = document_->nodes_[node.parent].kind == JsonKind::Object;
    return {document_, node.end + (member ? 1u : 0u)};
}

std::string_view JsonValue::key() const
{
    const JsonDocument::Node &node = document_->nodes_[index_];
    if (index_ == 0 || document_->nodes_[node.parent].kind != JsonKind::Object)
        return {};
    return document_->textOf(document_->nodes_[index_ - 1]);
}

JsonValue JsonValue::find(std::string_view wanted) const
{
    if (kind() != JsonKind::Object)
        return {};
    JsonValue member = firstChild();
    while (member && member.key() != wanted)
        member = member.next();
    return member;
}

std::size_t JsonValue::offset() const
{
    return document_->nodes_[index_].offset;
}

std::size_t JsonValue::keyOffset() const
{
    const JsonDocument::Node &node = document_->nodes_[index_];
    const bool member = index_ != 0 && document_->nodes_[node.parent].kind == JsonKind::Object;
    return document_->nodes_[member ? index_ - 1 : index_].offset;
}

std::string JsonValue::pointer() const
{
    if (index_ == 0)
        return {};
    const JsonValue parent(document_, document_->nodes_[index_].parent);
    if (parent.kind() == JsonKind::Object)
        return parent.pointer() + '/' + pointerToken(key());
    std::size_t position = 0;
    for (JsonValue item = parent.firstChild(); item && item.index_ != index_; item = item.next())
        ++position;
    return parent.pointer() + '/' + std::to_string(position);
}

JsonValue JsonDocument::root() const
{
    return complete_ ? JsonValue(this, 0) : JsonValue();
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
        if (!child)
            break;
        value = child;
    }
    return value;
}

std::string_view JsonDocument::textOf(const Node &node) const
{
    const auto start = static_cast<std::size_t>(node.payload >> 32);
    const auto length = static_cast<std::size_t>(node.payload & 0xFFFFFFFF);
    return (node.pooled ? std::string_view(pool_) : bytes_).substr(start, length);
}

} // namespace steelyard::knowledge
