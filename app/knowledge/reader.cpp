// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reader.h"

#include "knowledge/json_text.h"
#include "knowledge/structure.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <unordered_map>
#include <utility>

namespace steelyard::knowledge {

namespace {

// No text of a base is longer than 20,000 characters of at most 4 bytes.
constexpr std::size_t kLongestTextBytes = 80'000;

KnowledgeBase readStructure(JsonValue root, JsonProblems &problems)
{
    KnowledgeBase base;
    JsonFields fields(root, problems);
    fields.allowPrefix("$"); // "$schema" and the like speak to editors
    fields.text("id", base.id, kId, Need::Required);
    fields.text("title", base.title, kName, Need::Required);
    fields.text("subject", base.subject, kName, Need::Required);
    fields.text("optionNoun", base.optionNoun, kName, Need::Required);
    fields.text("version", base.version, kName, Need::Required);
    fields.text("language", base.language, kLanguage, Need::Required);
    fields.text("author", base.author, kLine);
    fields.texts("reviewers", base.reviewers, kLine);
    fields.text("reviewedOn", base.reviewedOn, kDay);
    fields.integer("reviewIntervalDays", base.reviewIntervalDays, 0, 36500);
    fields.texts("tags", base.tags, kName);
    fields.texts("related", base.related, kId);
    if (const JsonValue weighting = fields.member("weighting"))
        base.weighting = readWeighting(weighting, problems);
    fields.list("groups", base.groups, readGroup, Need::Required, 1);
    fields.list("criteria", base.criteria, readCriterion, Need::Required, 1);
    fields.list("alternatives", base.alternatives, readAlternative, Need::Required, 1);
    fields.list("ratings", base.ratings, readRating, Need::Required);
    fields.list("capabilities", base.capabilities, readCapability);
    fields.list("questions", base.questions, readQuestion);
    fields.list("scenarios", base.scenarios, readScenario);
    fields.list("sources", base.sources, readSource);
    fields.list("faq", base.faq, readFaq);
    fields.list("myths", base.myths, readMyth);
    fields.list("useRules", base.useRules, readUseRule);
    fields.list("tiles", base.tiles, readTile);
    fields.list("publishedVerdicts", base.publishedVerdicts, readPublishedVerdict);
    fields.finish();
    return base;
}

template <typename T>
std::unordered_map<std::string_view, std::size_t> positions(const std::vector<T> &items)
{
    std::unordered_map<std::string_view, std::size_t> result;
    for (std::size_t i = 0; i < items.size(); ++i)
        result.emplace(items[i].id, i);
    return result;
}

// Only for a base without errors: every cell is there once and every reference leads somewhere.
void complete(KnowledgeBase &base)
{
    const auto criteria = positions(base.criteria);
    const auto alternatives = positions(base.alternatives);
    std::vector<Rating> ordered(base.ratings.size());
    for (Rating &rating : base.ratings) {
        const std::size_t row = criteria.at(rating.criterion);
        const Criterion &criterion = base.criteria[row];
        if (std::isnan(rating.low))
            rating.low = criterion.scaleLow;
        if (std::isnan(rating.high))
            rating.high = criterion.scaleHigh;
        const std::size_t column = alternatives.at(rating.alternative);
        ordered[row * base.alternatives.size() + column] = std::move(rating);
    }
    base.ratings = std::move(ordered);
}

ReadResult readWhole(std::string_view bytes, std::string_view file, const ReadOptions &)
{
    JsonProblems problems(bytes, file);
    JsonLimits limits;
    limits.stringBytes = kLongestTextBytes;
    const JsonDocument document = parseJson(bytes, problems, limits);
    ReadResult result;
    if (document.root()) {
        KnowledgeBase base = readStructure(document.root(), problems);
        if (!problems.hasErrors()) {
            complete(base);
            result.base = std::move(base);
        }
    }
    result.problems = problems.sorted();
    return result;
}

} // namespace

ReadResult read(std::string_view bytes, std::string_view file, const ReadOptions &options)
{
    try {
        return readWhole(bytes, file, options);
    } catch (const std::exception &) { // memory has run out
        return {std::nullopt,
                {{Level::Error,
                  std::string(file),
                  0,
                  0,
                  {},
                  "The file could not be read.",
                  "Close other programs and try again: there may be too little memory."}}};
    }
}

} // namespace steelyard::knowledge
