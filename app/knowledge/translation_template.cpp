// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/translatable_texts.h"
#include "knowledge/translation.h"

#include <nlohmann/json.hpp>

namespace steelyard::knowledge {

namespace {

std::string json(std::string_view text)
{
    return nlohmann::ordered_json(text).dump();
}

} // namespace

std::string translationTemplate(const KnowledgeBase &base, std::string_view language)
{
    std::string file = "{\n  \"base\": " + json(base.id) +
                       ",\n  \"version\": " + json(base.version) +
                       ",\n  \"language\": " + json(language) + ",\n  \"texts\": {";
    const char *separator = "\n    ";
    forEachText(base, [&](std::string_view key, const TextRule &, const std::string &text) {
        file += separator + json(key) + ": " + json(text);
        separator = ",\n    ";
    });
    return file + "\n  }\n}\n";
}

} // namespace steelyard::knowledge
