// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/problem_promise.h"
#include "fuzz/promises.h"
#include "fuzz/small_base.h"
#include "knowledge/translatable_texts.h"
#include "knowledge/translation.h"

namespace steelyard::fuzz {

namespace {

using namespace knowledge;

std::string textsOf(const KnowledgeBase &base)
{
    std::string all;
    forEachText(base, [&](std::string_view key, const TextRule &, const std::string &text) {
        all.append(key).append("=").append(text).append("\n");
    });
    return all;
}

} // namespace

std::string readTranslation(std::string_view bytes)
{
    static const std::string original = textsOf(smallBase());
    KnowledgeBase base = smallBase();
    const TranslationResult result = applyTranslation(base, bytes, "x");
    if (std::string broken = brokenPromise(result.problems); !broken.empty()) {
        return broken;
    }
    if (result.translated > result.total) {
        return "more translated than there is";
    }
    if (hasErrors(result.problems) && textsOf(base) != original) {
        return "a base changed by a faulty translation";
    }
    if (!hasErrors(result.problems) && base.language != result.language) {
        return "a base in another language than its translation";
    }
    for (std::size_t i = 0; i < base.ratings.size(); ++i) {
        if (base.ratings[i].value != smallBase().ratings[i].value ||
            base.ratings[i].criterion != smallBase().ratings[i].criterion) {
            return "a rating changed by a translation";
        }
    }
    return {};
}

} // namespace steelyard::fuzz
