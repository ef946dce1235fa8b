// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_places.h"

#include <charconv>
#include <optional>

namespace steelyard::knowledge {

namespace {

constexpr std::size_t kFewChildren = 32; // so few are looked through sooner than remembered

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

std::optional<std::size_t> positionOf(std::string_view token)
{
    std::size_t position = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), position);
    const bool isWhole = error == std::errc() && end == token.data() + token.size();
    return isWhole ? std::optional(position) : std::nullopt;
}

} // namespace

JsonValue JsonPlaces::nearest(std::string_view pointer)
{
    JsonValue value = m_document.root();
    while (value && !pointer.empty()) {
        const std::size_t end = pointer.find('/', 1);
        const std::string token = unescaped(pointer.substr(1, end - 1));
        pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
        const JsonValue next = child(value, token);
        if (!next) {
            break;
        }
        value = next;
    }
    return value;
}

JsonValue JsonPlaces::child(JsonValue parent, std::string_view token)
{
    if (parent.kind() == JsonKind::Object) {
        if (parent.size() <= kFewChildren) {
            return parent.find(token);
        }
        const auto &byKey = childrenOf(parent).byKey;
        const auto found = byKey.find(token);
        return found == byKey.end() ? JsonValue() : found->second;
    }
    const auto position = positionOf(token);
    if (!position || *position >= parent.size()) {
        return {};
    }
    return childrenOf(parent).inOrder[*position];
}

const JsonPlaces::Children &JsonPlaces::childrenOf(JsonValue parent)
{
    const auto [known, isNew] = m_known.try_emplace(parent.offset());
    Children &children = known->second;
    if (isNew && parent.kind() == JsonKind::Object) {
        children.byKey.reserve(parent.size());
        for (JsonValue item = parent.firstChild(); item; item = item.next()) {
            children.byKey.emplace(item.key(), item); // of two of one name the first counts
        }
    } else if (isNew) {
        children.inOrder.reserve(parent.size());
        for (JsonValue item = parent.firstChild(); item; item = item.next()) {
            children.inOrder.push_back(item);
        }
    }
    return children;
}

std::string JsonPointers::of(JsonValue value)
{
    if (value.m_index == 0) {
        return {};
    }
    const JsonValue parent(value.m_document, value.m_document->m_nodes[value.m_index].parent);
    if (parent.kind() == JsonKind::Object) {
        return of(parent) + '/' + pointerToken(value.key());
    }
    Counted &counted = m_counted[parent.m_index];
    if (!counted.item || counted.item.m_document != value.m_document ||
        counted.item.m_index > value.m_index) {
        counted = {parent.firstChild(), 0};
    }
    while (counted.item && counted.item.m_index != value.m_index) {
        counted.item = counted.item.next();
        ++counted.position;
    }
    const std::size_t position = counted.position;
    return of(parent) + '/' + std::to_string(position);
}

} // namespace steelyard::knowledge
