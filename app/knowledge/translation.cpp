// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/translation.h"

#include "knowledge/json_text.h"
#include "knowledge/read_structure.h"
#include "knowledge/text.h"
#include "knowledge/translatable_texts.h"

#include <exception>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace steelyard::knowledge {

namespace {

constexpr std::size_t kMostMissingTexts = 3; // named one by one

struct Entry
{
    JsonValue value;
    bool used = false;
};
using Entries = std::unordered_map<std::string_view, Entry>;

// What the file says of itself; its texts are looked at when it is known what they stand for.
struct Head
{
    std::string base;
    std::string version;
    std::string language;
    std::string author;
    JsonValue texts;
};

Head readHead(JsonValue root, JsonDiagnostics &problems)
{
    Head head;
    BaseFields fields(root, problems);
    fields.allowPrefix("$");
    fields.text("base", head.base, kId, Need::Required);
    fields.text("version", head.version, kName, Need::Required);
    fields.text("language", head.language, kLanguage, Need::Required);
    fields.text("author", head.author, kLine);
    head.texts = fields.object("texts", Need::Required);
    fields.finish();
    return head;
}

void compare(const Head &head, const KnowledgeBase &base, JsonValue root, JsonDiagnostics &problems)
{
    if (!head.base.empty() && head.base != base.id) {
        problems.add(Level::Error, root.find("base"),
                     "This translates the base " + inQuotes(head.base) + ", not " +
                         inQuotes(base.id) + ".",
                     "Put it beside that base, or correct the id.");
    }
    if (!head.language.empty() && head.language == base.language) {
        problems.add(Level::Error, root.find("language"),
                     "The base itself is in the language " + inQuotes(base.language) + ".",
                     "Name the language of these texts.");
    }
    if (!head.version.empty() && head.version != base.version) {
        problems.add(Level::Warning, root.find("version"),
                     "This translates version " + inQuotes(head.version) +
                         " of the base, which is now " + inQuotes(base.version) + ".",
                     "Look for texts that have changed, then write the new version.");
    }
}

Entries entriesOf(JsonValue texts)
{
    Entries entries;
    entries.reserve(texts.size());
    for (JsonValue item = texts.firstChild(); item; item = item.next()) {
        entries.emplace(item.key(), Entry{item});
    }
    return entries;
}

// Two short names that are one in the new language could not be told apart in a chart.
template <typename T>
void distinct(const std::vector<T> &items, const std::string &section, const Entries &entries,
              JsonDiagnostics &problems)
{
    std::unordered_set<std::string_view> seen;
    for (const T &item : items) {
        if (!seen.insert(item.shortName).second) {
            const auto entry = entries.find(section + '/' + item.id + "/shortName");
            problems.add(Level::Error, entry == entries.end() ? JsonValue() : entry->second.value,
                         "The short name " + inQuotes(item.shortName) + " is used twice.",
                         "Give each its own.");
        }
    }
}

void apply(KnowledgeBase &base, JsonValue texts, JsonDiagnostics &problems,
           TranslationResult &result)
{
    Entries entries = entriesOf(texts);
    forEachText(base, [&](std::string_view key, const TextRule &rule, std::string &text) {
        ++result.total;
        const auto found = entries.find(key);
        std::string read;
        if (found != entries.end() && !problems.tooManyErrors()) {
            found->second.used = true;
            read = readText(found->second.value, problems, rule, Need::Optional);
        }
        if (!read.empty()) {
            text = std::move(read);
            ++result.translated;
        } else if (result.missing.size() < kMostMissingTexts) {
            result.missing.emplace_back(key);
        }
    });
    for (JsonValue item = texts.firstChild(); item && !problems.tooManyErrors();
         item = item.next()) {
        if (item.key() == "$comment" || entries.at(item.key()).used) {
            continue;
        }
        if (item.kind() != JsonKind::String) {
            reportKind(item, problems, "a text");
        } else {
            problems.addAtKey(Level::Warning, item,
                              "No text of the base has the key " + inQuotes(item.key()) + ".",
                              "Correct the key, or remove the line when the base has changed.");
        }
    }
    distinct(base.groups, "groups", entries, problems);
    distinct(base.criteria, "criteria", entries, problems);
}

TranslationResult applyWhole(KnowledgeBase &base, std::string_view bytes, std::string_view file)
{
    TranslationResult result;
    JsonDiagnostics problems(bytes, file);
    const JsonDocument document = parseJson(bytes, problems);
    if (document.root()) {
        const Head head = readHead(document.root(), problems);
        result.language = head.language;
        compare(head, base, document.root(), problems);
        if (head.texts) {
            KnowledgeBase translated = base;
            apply(translated, head.texts, problems, result);
            translated.language = head.language;
            if (!problems.hasErrors()) {
                base = std::move(translated);
            }
        }
    }
    result.problems = problems.sorted();
    return result;
}

} // namespace

TranslationResult applyTranslation(KnowledgeBase &base, std::string_view bytes,
                                   std::string_view file)
{
    try {
        return applyWhole(base, bytes, file);
    } catch (const std::exception &) { // memory has run out
        TranslationResult result;
        result.problems = {{Level::Error,
                            std::string(file),
                            0,
                            0,
                            {},
                            "The file could not be read.",
                            "Close other programs and try again: there may be too little memory."}};
        return result;
    }
}

} // namespace steelyard::knowledge
