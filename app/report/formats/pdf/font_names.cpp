// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/font_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace steelyard::report::pdf {

namespace {

using Object = QPDFObjectHandle;

// As they stand in a font's table of characters: the one that Qt names, the usual one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kAlike{
    {{"<0009>", "<0020>"}, {"<02BC>", "<2019>"}, {"<02EE>", "<201D>"}, {"<00A0>", "<0020>"}}};

// Where a font draws several characters alike, Qt names the last of them: a space as a tab, and
// in Inter 4 a closing quote as an apostrophe of phonetic writing. Who searches, copies or
// listens needs the usual one.
void nameCharacters(Object map)
{
    if (!map.isStream()) {
        return;
    }
    const auto data = map.getStreamData();
    const std::string before(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    std::string after;
    bool isTarget = false; // what stands in brackets are characters, the rest are glyphs
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (before[at] == '[' || before[at] == ']') {
            isTarget = before[at] == '[';
        }
        const std::string_view word = std::string_view(before).substr(at, 6);
        const auto usual = std::find_if(kAlike.begin(), kAlike.end(),
                                        [word](const auto &pair) { return pair.first == word; });
        if (isTarget && usual != kAlike.end()) {
            after += usual->second;
            at += word.size() - 1;
        } else {
            after += before[at];
        }
    }
    if (after != before) {
        map.replaceStreamData(after, Object::newNull(), Object::newNull());
    }
}

void rename(Object &font, const std::string &key, std::map<std::string, std::string> &tags)
{
    constexpr std::size_t kTag = 7; // "/ABCDEF", then a plus
    Object name = font.getKey(key);
    if (!name.isName()) {
        return;
    }
    const std::string old = name.getName();
    const bool hasTag = old.size() > kTag && old[kTag] == '+';
    // Renamed already: seen from another page.
    if (std::any_of(tags.begin(), tags.end(),
                    [&old](const auto &entry) { return entry.second == old; })) {
        return;
    }
    std::string &renamed = tags[old];
    if (renamed.empty()) {
        std::string tag = "/SAAAAA";
        std::size_t number = tags.size();
        for (std::size_t at = kTag - 1; number > 0; --at, number /= 26) {
            tag[at] = static_cast<char>('A' + number % 26);
        }
        renamed = tag + (hasTag ? old.substr(kTag) : '+' + old.substr(1));
    }
    font.replaceKey(key, Object::newName(renamed));
}

} // namespace

void nameFonts(const std::vector<QPDFObjectHandle> &pages)
{
    std::map<std::string, std::string> tags; // by Qt's name, which has no two alike
    for (const Object &page : pages) {
        Object fonts = Object(page).getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary()) {
            continue;
        }
        for (auto &[key, font] : fonts.getDictAsMap()) {
            Object part = font;
            nameCharacters(part.getKey("/ToUnicode"));
            rename(part, "/BaseFont", tags);
            Object inner = part.getKey("/DescendantFonts");
            if (!inner.isArray() || inner.getArrayNItems() < 1) {
                continue;
            }
            Object child = inner.getArrayItem(0);
            rename(child, "/BaseFont", tags);
            Object descriptor = child.getKey("/FontDescriptor");
            if (descriptor.isDictionary()) {
                rename(descriptor, "/FontName", tags);
            }
        }
    }
}

} // namespace steelyard::report::pdf
