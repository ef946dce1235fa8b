// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_text.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

// Receives the parser's events and lays the values down in the order of the file. The events have
// the names that nlohmann::json's SAX interface asks for; false ends the parsing. Used by
// json_text.cpp only.
class JsonBuilder
{
public:
    // `firstByte`: where the parser begins, behind a byte-order mark.
    JsonBuilder(std::string_view bytes, std::size_t firstByte, JsonDiagnostics &problems,
                const JsonLimits &limits, JsonDocument &document);

    const char *seen; // behind the last byte the parser took; the parser's input moves it

    bool null();
    bool boolean(bool value);
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string &written);
    bool string(const std::string &value);
    bool key(const std::string &value);
    template <typename Binary>
    bool binary(const Binary &)
    {
        return false; // no part of JSON text
    }
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_object();
    bool end_array();
    template <typename Exception>
    bool parse_error(std::size_t read, const std::string &token, const Exception &error)
    {
        return fault(read, token, error.what());
    }

    void finish() { m_document.m_complete = true; }

private:
    [[nodiscard]] std::size_t position() const;
    [[nodiscard]] std::size_t numberStart() const;
    [[nodiscard]] std::size_t textStart() const;
    [[nodiscard]] std::uint32_t last() const;
    [[nodiscard]] JsonValue innermost() const;
    bool append(JsonKind kind, std::size_t offset, std::uint64_t payload, bool pooled = false);
    bool scalar(JsonKind kind, std::size_t offset, std::uint64_t payload);
    bool text(const std::string &value);
    void reportHidden(const std::string &value, JsonValue around);
    bool open(JsonKind kind);
    void close();
    void countInParent();
    void reportDuplicates(JsonValue object);
    void reportDuplicatesOfMany(JsonValue object);
    void reportDuplicate(JsonValue member);
    bool fault(std::size_t read, std::string_view token, std::string_view message);

    std::string_view m_bytes;
    std::size_t m_firstByte;
    JsonDiagnostics &m_problems;
    const JsonLimits &m_limits;
    JsonDocument &m_document;
    std::vector<std::uint32_t> m_open; // the arrays and objects around the current place
};

} // namespace steelyard::knowledge
