// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_text.h"

#include "knowledge/json_builder.h"
#include "knowledge/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <limits>

namespace steelyard::knowledge {

namespace {

// Hands the bytes to the parser one by one and lets the builder see how far it has come.
struct WatchedBytes
{
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at = nullptr;
    const char **seen = nullptr;

    reference operator*() const { return *at; }
    WatchedBytes &operator++()
    {
        *seen = ++at;
        return *this;
    }
    bool operator==(const WatchedBytes &other) const { return at == other.at; }
    bool operator!=(const WatchedBytes &other) const { return at != other.at; }
};

// UTF-16 and UTF-32 put a zero byte beside nearly every character of English text.
bool looksWide(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, 4);
    return start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ||
           start.find('\0') != std::string_view::npos;
}

bool encodingIsSound(std::string_view bytes, JsonDiagnostics &problems)
{
    if (looksWide(bytes)) {
        problems.add(Level::Error, 0, JsonValue(),
                     "The file is not in UTF-8; it looks like UTF-16.",
                     "Save it in the encoding UTF-8.");
        return false;
    }
    const std::size_t fault = findInvalidUtf8(bytes);
    if (fault == std::string_view::npos) {
        return true;
    }
    const auto byte = static_cast<unsigned char>(bytes[fault]);
    problems.add(Level::Error, fault, JsonValue(),
                 "The byte " + codePointName(byte).substr(4) + " (hexadecimal) is not UTF-8.",
                 "If this is a text file, save it in the encoding UTF-8.");
    return false;
}

std::string sizeText(std::size_t bytes)
{
    return bytes >= (std::size_t{1} << 20) ? std::to_string(bytes >> 20) + " MB"
                                           : std::to_string(bytes) + " bytes";
}

} // namespace

JsonDocument parseJson(std::string_view bytes, JsonDiagnostics &problems, const JsonLimits &limits)
{
    JsonDocument document;
    const std::size_t most =
        std::min<std::size_t>(limits.bytes, std::numeric_limits<std::uint32_t>::max());
    if (bytes.size() > most) {
        const Diagnostic problem = tooLarge({}, limits);
        problems.addForFile(problem.level, problem.what, problem.remedy);
        return document;
    }
    const std::size_t first = bytes.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    if (bytes.find_first_not_of(" \t\r\n", first) == std::string_view::npos) {
        problems.addForFile(Level::Error, "The file is empty.",
                            "Choose another file, or restore it from a copy.");
        return document;
    }
    if (!encodingIsSound(bytes, problems)) {
        return document;
    }
    if (first > 0) {
        problems.add(Level::Warning, 0, JsonValue(), "The file begins with a byte-order mark.",
                     "It is passed over; save the file as UTF-8 without one, because other "
                     "programs refuse it.");
    }

    JsonBuilder builder(bytes, first, problems, limits, document);
    const WatchedBytes begin{bytes.data() + first, &builder.seen};
    const WatchedBytes end{bytes.data() + bytes.size(), &builder.seen};
    if (nlohmann::json::sax_parse(begin, end, &builder)) {
        builder.finish();
    }
    return document;
}

Diagnostic tooLarge(std::string_view file, const JsonLimits &limits)
{
    return {Level::Error,
            std::string(file),
            0,
            0,
            {},
            "The file is larger than " + sizeText(limits.bytes) + ".",
            "This program's files are small: check that it is the right one."};
}

} // namespace steelyard::knowledge
