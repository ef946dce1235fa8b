// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/text_encoding.h"

#include "knowledge/text.h"
#include "tables/messages.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace steelyard::tables {

namespace {

// Windows-1252 from 0x80 to 0x9F; 0 where it has no character. All else is as in Unicode.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

CsvPosition placeBehind(std::string_view before)
{
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto begin = before.rfind('\n') + 1; // npos + 1 is 0
    return {static_cast<int>(line),
            static_cast<int>(knowledge::countCharacters(before.substr(begin))) + 1};
}

std::optional<QStringConverter::Encoding> utf16Of(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE")) {
        return QStringConverter::Utf16LE;
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return QStringConverter::Utf16BE;
    }
    // Without a mark: every second byte of the beginning is zero, and only those.
    std::array<std::size_t, 2> zeros{};
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 512) / 2 * 2;
    for (std::size_t i = 0; i < looked; ++i) {
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    }
    for (const std::size_t empty : {std::size_t{1}, std::size_t{0}}) {
        if (looked >= 4 && zeros[empty] * 10 >= looked / 2 * 8 && zeros[1 - empty] == 0) {
            return empty == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        }
    }
    return std::nullopt;
}

std::optional<DecodedText> decodeUtf16(std::string_view bytes, QStringConverter::Encoding encoding,
                                       CsvDiagnostics &problems)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))); // skips the mark
    if (decoder.hasError() || bytes.size() % 2 != 0 || text.contains(QChar::Null)) {
        problems.add({}, Text::tr("The file is damaged text in UTF-16."),
                     Text::tr("Save the table as CSV with the encoding UTF-8."));
        return std::nullopt;
    }
    return DecodedText{text.toStdString(), Encoding::Utf16};
}

std::optional<DecodedText> decodeWindows1252(std::string_view bytes, CsvDiagnostics &problems)
{
    DecodedText result{{}, Encoding::Windows1252};
    result.utf8.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t character = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
        if (character == 0 && byte != 0) {
            problems.add(placeBehind(result.utf8),
                         Text::tr("The file is not text in UTF-8, UTF-16 or Windows-1252."),
                         Text::tr("Save the table as CSV with the encoding UTF-8."));
            return std::nullopt;
        }
        if (character < 0x80) {
            result.utf8 += static_cast<char>(character);
        } else if (character < 0x800) {
            result.utf8 += static_cast<char>(0xC0U | (character >> 6U));
            result.utf8 += static_cast<char>(0x80U | (character & 0x3FU));
        } else {
            result.utf8 += static_cast<char>(0xE0U | (character >> 12U));
            result.utf8 += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
            result.utf8 += static_cast<char>(0x80U | (character & 0x3FU));
        }
    }
    return result;
}

} // namespace

std::optional<DecodedText> decodeText(std::string bytes, CsvDiagnostics &problems,
                                      std::optional<Encoding> wanted)
{
    const auto utf16 = utf16Of(bytes);
    if (wanted ? *wanted == Encoding::Utf16 : utf16.has_value()) {
        return decodeUtf16(bytes, utf16.value_or(QStringConverter::Utf16LE), problems);
    }
    if (const auto nul = bytes.find('\0'); nul != std::string::npos) {
        problems.add(placeBehind({bytes.data(), nul}),
                     Text::tr("The file holds a byte that is zero, so it is not text."),
                     Text::tr("Save the table as CSV with the encoding UTF-8."));
        return std::nullopt;
    }
    if (wanted == Encoding::Windows1252) {
        return decodeWindows1252(bytes, problems);
    }
    const bool marked = bytes.starts_with(knowledge::kByteOrderMark);
    const std::size_t invalid = knowledge::findInvalidUtf8(bytes);
    if (invalid == std::string::npos) {
        bytes.erase(0, marked ? knowledge::kByteOrderMark.size() : 0);
        return DecodedText{std::move(bytes), Encoding::Utf8};
    }
    // Letters in UTF-8 stand before the fault: a damaged file, which another encoding would turn
    // into other letters.
    if (marked || wanted ||
        !std::all_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(invalid),
                     isAscii)) {
        problems.add(placeBehind({bytes.data(), invalid}),
                     Text::tr("The text is not in UTF-8 throughout."),
                     Text::tr("Save the table as CSV with the encoding UTF-8."));
        return std::nullopt;
    }
    return decodeWindows1252(bytes, problems);
}

std::string cellText(std::string utf8)
{
    utf8 = knowledge::withoutInvisible(std::move(utf8));
    return std::all_of(utf8.begin(), utf8.end(), isAscii)
               ? utf8
               : QString::fromStdString(utf8)
                     .normalized(QString::NormalizationForm_C)
                     .toStdString();
}

} // namespace steelyard::tables
