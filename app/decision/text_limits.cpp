// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/text_limits.h"

#include "knowledge/text.h"

#include <utility>

namespace steelyard::decision {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD
constexpr std::size_t kLongestCluster = 32;               // characters that are seen as one

bool isLineBreak(char32_t c)
{
    return (c >= U'\n' && c <= U'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

// Belongs to the character before it: accents, joiners, variants, skin tones.
bool joinsThePrevious(char32_t c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
           (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) || c == 0x200D ||
           (c >= 0x3099 && c <= 0x309A) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || c == U'\t' || c == 0xA0 || c == 0xAD || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200F) || c == 0x202F || (c >= 0x205F && c <= 0x2064) ||
           c == 0x3000;
}

// Where to cut so that at most so many characters stay and none is taken apart.
std::size_t cutPosition(std::string_view utf8, std::size_t most)
{
    std::size_t end = 0;     // behind the last character that fits
    std::size_t cluster = 0; // where what is seen as one character began
    std::size_t length = 0;  // of it, in characters
    bool isJoined = false;   // by a joiner that came last
    for (std::size_t count = 0; end < utf8.size(); ++count) {
        std::size_t next = end;
        const char32_t c = knowledge::nextCharacter(utf8, next).value_or(0);
        if (isJoined || joinsThePrevious(c)) {
            ++length;
        } else {
            cluster = end;
            length = 1;
        }
        isJoined = c == 0x200D;
        if (count == most) {
            break;
        }
        end = next;
    }
    return length > 1 && length < kLongestCluster && cluster > 0 ? cluster : end;
}

class Cleaner
{
public:
    explicit Cleaner(TextLimits limits)
        : m_limits(limits)
    {
    }

    CleanText run(std::string_view text)
    {
        m_result.text.reserve(text.size());
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t start = i;
            const auto character = knowledge::nextCharacter(text, i);
            if (!character) {
                m_result.faults.isNotUtf8 = true;
                add(kReplacement);
            } else if (isLineBreak(*character) || *character == U'\t') {
                const bool isPair = *character == U'\r' && i < text.size() && text[i] == '\n';
                i += isPair ? 1 : 0;
                lineBreak(*character);
            } else if (knowledge::isHiddenCharacter(*character) ||
                       (m_limits.isName && knowledge::isInvisibleCharacter(*character))) {
                m_result.faults.hidden = m_result.faults.hidden.value_or(*character);
            } else {
                add(text.substr(start, i - start));
            }
        }
        const std::size_t characters = knowledge::countCharacters(m_result.text);
        if (characters > m_limits.mostCharacters) {
            m_result.faults.tooMany = characters;
            m_result.text.resize(cutPosition(m_result.text, m_limits.mostCharacters));
        }
        m_result.faults.isBlank = m_limits.isNeeded && isBlank(m_result.text);
        return std::move(m_result);
    }

private:
    void lineBreak(char32_t c)
    {
        if (m_limits.hasLines) {
            m_result.faults.hasLineBreak |= c != U'\n' && c != U'\t';
            m_result.text += c == U'\t' ? '\t' : '\n';
        } else {
            m_result.faults.hasLineBreak = true;
            m_spaceIsDue = !m_result.text.empty();
        }
    }

    void add(std::string_view character)
    {
        if (m_spaceIsDue && m_result.text.back() != ' ' && character != " ") {
            m_result.text += ' ';
        }
        m_spaceIsDue = false;
        m_result.text += character;
    }

    TextLimits m_limits;
    CleanText m_result;
    bool m_spaceIsDue = false; // for line breaks, unless nothing follows
};

} // namespace

CleanText cleanText(TextField field, std::string_view text)
{
    return Cleaner(textLimits(field)).run(text);
}

bool isBlank(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size();) {
        const auto character = knowledge::nextCharacter(utf8, i);
        if (!character || !isSpace(*character)) {
            return false;
        }
    }
    return true;
}

} // namespace steelyard::decision
