// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/file_kind.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>

namespace steelyard::knowledge {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

FileKind kindOfZip(std::string_view bytes)
{
    // Names are never compressed, and an OpenDocument's type is not either.
    const bool isSpreadsheet =
        contains(bytes, "xl/workbook.") ||
        contains(bytes.substr(0, kKindShows), "application/vnd.oasis.opendocument.spreadsheet");
    return isSpreadsheet ? FileKind::Spreadsheet : FileKind::Archive;
}

// Whether `"format": "steelyard-decision"` stands there, with any blanks: the words alone may be a
// text of some other file.
bool saysDecision(std::string_view bytes)
{
    constexpr std::string_view format = "\"format\"";
    constexpr std::string_view decision = "\"steelyard-decision\"";
    const auto skipBlanks = [&bytes] {
        bytes.remove_prefix(std::min(bytes.find_first_not_of(kBlanks), bytes.size()));
    };
    for (auto key = bytes.find(format); key != bytes.npos; key = bytes.find(format)) {
        bytes.remove_prefix(key + format.size());
        skipBlanks();
        if (!bytes.starts_with(':')) {
            continue;
        }
        bytes.remove_prefix(1);
        skipBlanks();
        if (bytes.starts_with(decision)) {
            return true;
        }
    }
    return false;
}

FileKind kindOfJson(std::string_view bytes)
{
    if (saysDecision(bytes)) {
        return FileKind::Decision;
    }
    for (const std::string_view mark :
         {"knowledge-base.schema", "knowledge-translation.schema", "\"subject\""}) {
        if (contains(bytes, mark)) {
            return FileKind::KnowledgeBase;
        }
    }
    return FileKind::Json;
}

// What follows the first angle bracket: a tag, <!DOCTYPE or <?xml, not a number.
bool isMarkup(std::string_view next)
{
    return !next.empty() &&
           (next[0] == '!' || next[0] == '?' || (next[0] >= 'A' && next[0] <= 'z'));
}

// The first line with text in it, taken off.
std::string_view takeLine(std::string_view &bytes)
{
    const std::size_t begin = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
    const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    bytes.remove_prefix(end);
    return line;
}

bool looksLikeTable(std::string_view bytes)
{
    const std::string_view first = takeLine(bytes);
    const std::string_view second = takeLine(bytes);
    return std::any_of(first.begin(), first.end(), [&](char byte) {
        constexpr std::string_view separators = ",;\t|";
        return contains(separators, {&byte, 1}) &&
               std::count(first.begin(), first.end(), byte) ==
                   std::count(second.begin(), second.end(), byte);
    });
}

} // namespace

FileKind kindOf(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04")) {
        return kindOfZip(bytes);
    }
    bytes = bytes.substr(0, kKindShows);
    if (bytes.starts_with("%PDF-")) {
        return FileKind::Pdf;
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return FileKind::Spreadsheet; // XLS, or another old format of an office program
    }
    std::string narrow;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        // Of UTF-16 the bytes that are not zero, which are all of a separator or line break.
        std::copy_if(bytes.begin() + 2, bytes.end(), std::back_inserter(narrow),
                     [](char byte) { return byte != '\0'; });
        bytes = narrow;
    }
    if (contains(bytes, {"\0", 1})) {
        return FileKind::Other;
    }
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    bytes.remove_prefix(std::min(bytes.find_first_not_of(kBlanks), bytes.size()));
    if (bytes.starts_with('{')) {
        return kindOfJson(bytes);
    }
    if (bytes.starts_with('<') && isMarkup(bytes.substr(1, 1))) {
        return FileKind::Markup;
    }
    const bool mayBeList = bytes.starts_with('['); // JSON, or a name in a table
    return !mayBeList && looksLikeTable(bytes) ? FileKind::Table : FileKind::Other;
}

} // namespace steelyard::knowledge
