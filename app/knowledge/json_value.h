// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// A JSON text as read: every value still knows where it stood, and members keep their order. It
// is made by parseJson() in json_text.h and only looked at afterwards.
//
// Texts without an escape are views of the bytes that were parsed: these bytes must outlive the
// document, and the document its values.
namespace steelyard::knowledge {

enum class JsonKind : std::uint8_t { Null, Boolean, Integer, Number, String, Array, Object };

class JsonDocument;

// One step of a JSON pointer: the key with ~ and / written as ~0 and ~1.
[[nodiscard]] std::string pointerToken(std::string_view key);

// A handle, cheap to copy; false when there is no such value. A false handle is of kind Null and
// has no children; asking it or a value of the wrong kind for anything else is a programming error.
//   for (JsonValue item = array.firstChild(); item; item = item.next())
class JsonValue
{
public:
    JsonValue() = default;
    explicit operator bool() const { return m_document != nullptr; }

    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] bool isNumber() const; // Integer or Number
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::int64_t integer() const; // what was written without fraction and exponent
    [[nodiscard]] double number() const;        // of an Integer too; always finite
    [[nodiscard]] std::string_view text() const;

    [[nodiscard]] std::size_t size() const;     // elements or members; 0 for all other kinds
    [[nodiscard]] JsonValue firstChild() const; // of an array or object, in the order of the file
    [[nodiscard]] JsonValue next() const;       // the next element or member of the same parent
    [[nodiscard]] std::string_view key() const; // of a member; empty for all others
    [[nodiscard]] JsonValue find(std::string_view key) const; // first member of that name

    [[nodiscard]] std::size_t offset() const;    // byte where it begins
    [[nodiscard]] std::size_t keyOffset() const; // byte where its key begins; offset() without key
    [[nodiscard]] std::string pointer() const;   // RFC 6901; empty for the root

private:
    friend class JsonDocument;
    friend class JsonBuilder;
    friend class JsonPointers;
    JsonValue(const JsonDocument *document, std::uint32_t index)
        : m_document(document)
        , m_index(index)
    {
    }
    const JsonDocument *m_document = nullptr;
    std::uint32_t m_index = 0;
};

class JsonDocument
{
public:
    [[nodiscard]] JsonValue root() const; // false when the text could not be read to its end

    // The value a JSON pointer names or, when there is none, the nearest one around it.
    [[nodiscard]] JsonValue nearest(std::string_view pointer) const;

private:
    friend class JsonValue;
    friend class JsonBuilder;
    friend class JsonPointers;

    // One flat list in the order of the file: about 24 bytes a value or key, whatever its size.
    struct Node
    {
        std::uint32_t offset = 0; // first byte
        std::uint32_t end = 0;    // index behind the last node below this one
        std::uint32_t parent = 0;
        JsonKind kind = JsonKind::Null;
        bool pooled = false;       // a text with escapes: decoded in m_pool
        std::uint64_t payload = 0; // bits of a number; start << 32 | length of a text; child count
    };
    [[nodiscard]] std::string_view textOf(const Node &node) const;

    std::string_view m_bytes;
    std::string m_pool;
    std::vector<Node> m_nodes;
    bool m_complete = false;
};

} // namespace steelyard::knowledge
