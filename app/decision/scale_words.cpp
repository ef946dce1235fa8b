// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/scale_words.h"

#include <algorithm>
#include <array>

namespace steelyard::decision {

namespace {

constexpr std::size_t kShortestBeginning = 3; // bytes

// In the languages of the program.
constexpr auto kYes = std::to_array<std::string_view>(
    {"yes", "y", "true", "x", "ja", "j", "wahr", "oui", "vrai", "s\xC3\xAD", "si", "verdadero",
     "\xE2\x9C\x93", "\xE2\x9C\x94", "\xE2\x9C\x85", "\xE2\x98\x91"}); // and check marks
constexpr auto kNo = std::to_array<std::string_view>(
    {"no", "n", "false", "nein", "falsch", "non", "faux", "falso", "\xE2\x9C\x97", "\xE2\x9C\x98",
     "\xE2\x9C\x96", "\xE2\x9D\x8C", "\xE2\x98\x90"}); // and crosses, and an empty box
constexpr auto kUnknown =
    std::to_array<std::string_view>({"?", "??", "n/a", "#n/a", "unknown", "unbekannt", "inconnu",
                                     "desconocido", "n/d", "s/o", "n/v"});
constexpr auto kPerhapsUnknown = std::to_array<std::string_view>(
    {"na",   "n.a.", "n. a.", "-",     "--",           "tbd",   "t.b.d.", "tba", "tbc",
     "none", "open", "n.d.",  "n. d.", "n.v.",         "s.o.",  "s.d.",   "---", "..",
     "nil",  "k.a.", "k. a.", "offen", "keine angabe", "fehlt", "null"});

constexpr std::array<std::array<std::string_view, 2>, 13> kNumbers{{
    {"zero", "null"},
    {"one", "eins"},
    {"two", "zwei"},
    {"three", "drei"},
    {"four", "vier"},
    {"five", "f\xC3\xBCnf"},
    {"six", "sechs"},
    {"seven", "sieben"},
    {"eight", "acht"},
    {"nine", "neun"},
    {"ten", "zehn"},
    {"eleven", "elf"},
    {"twelve", "zw\xC3\xB6lf"},
}};

// Small letters, also those with marks of Latin-1.
std::string small(std::string_view text)
{
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto byte = static_cast<unsigned char>(result[i]);
        if (result[i] >= 'A' && result[i] <= 'Z') {
            result[i] = static_cast<char>(result[i] - 'A' + 'a');
        } else if (i > 0 && static_cast<unsigned char>(result[i - 1]) == 0xC3 && byte >= 0x80 &&
                   byte <= 0x9E) {
            result[i] = static_cast<char>(byte + 0x20);
        }
    }
    return result;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end]))) {
            return true;
        }
    }
    return false;
}

// The one anchor that fits; none when several do.
template <class Fits>
std::optional<double> onlyAnchor(const knowledge::Criterion &criterion, Fits fits)
{
    std::optional<double> found;
    for (const knowledge::Anchor &anchor : criterion.anchors) {
        if (fits(small(anchor.text))) {
            if (found) {
                return std::nullopt;
            }
            found = anchor.at;
        }
    }
    return found;
}

template <class Words>
bool isOneOf(const Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

std::optional<double> ratingOfWord(std::string_view text, const knowledge::Criterion &criterion)
{
    const std::string word = small(text);
    if (auto exact = onlyAnchor(criterion, [&](const std::string &at) { return at == word; })) {
        return exact;
    }
    // Yes is all of it, whether that is good or, as with a risk, bad.
    const QuantityKind kind = kindOfWord(word);
    if (kind == QuantityKind::Yes || kind == QuantityKind::No) {
        return kind == QuantityKind::Yes ? criterion.scaleHigh : criterion.scaleLow;
    }
    if (word.size() < kShortestBeginning) {
        return std::nullopt;
    }
    if (auto begun =
            onlyAnchor(criterion, [&](const std::string &at) { return at.starts_with(word); })) {
        return begun;
    }
    return onlyAnchor(criterion, [&](const std::string &at) { return hasWord(at, word); });
}

QuantityKind kindOfWord(std::string_view text)
{
    const std::string word = small(text);
    return isOneOf(kUnknown, word)          ? QuantityKind::Unknown
           : isOneOf(kPerhapsUnknown, word) ? QuantityKind::PerhapsUnknown
           : isOneOf(kYes, word)            ? QuantityKind::Yes
           : isOneOf(kNo, word)             ? QuantityKind::No
                                            : QuantityKind::Words;
}

std::optional<int> numberOfWord(std::string_view text)
{
    const std::string word = small(text);
    for (std::size_t i = 0; i < kNumbers.size(); ++i) {
        if (isOneOf(kNumbers[i], word)) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

} // namespace steelyard::decision
