// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_value.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Places in a JSON text when there are many to find: a thousand problems in an object of a million
// members take one walk over it, not a thousand.
namespace steelyard::knowledge {

// JsonDocument::nearest() that remembers the large lists and objects it has been in.
class JsonPlaces
{
public:
    // The document must live as long.
    explicit JsonPlaces(const JsonDocument &document)
        : m_document(document)
    {
    }
    [[nodiscard]] JsonValue nearest(std::string_view pointer);

private:
    struct Children
    {
        std::vector<JsonValue> inOrder; // of a list
        std::unordered_map<std::string_view, JsonValue> byKey;
    };
    [[nodiscard]] JsonValue child(JsonValue parent, std::string_view token);
    [[nodiscard]] const Children &childrenOf(JsonValue parent);

    const JsonDocument &m_document;
    std::unordered_map<std::size_t, Children> m_known; // by the offset of the list or object
};

// JsonValue::pointer() that goes on counting in a list where it counted last. For the values of one
// document, asked for mostly in the order of the file.
class JsonPointers
{
public:
    [[nodiscard]] std::string of(JsonValue value);

private:
    struct Counted
    {
        JsonValue item;
        std::size_t position = 0;
    };
    std::unordered_map<std::uint32_t, Counted> m_counted; // by the index of the list
};

} // namespace steelyard::knowledge
