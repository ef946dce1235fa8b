// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/reader.h"

#include "knowledge/check.h"
#include "knowledge/json_text.h"
#include "knowledge/structure.h"

#include <cmath>
#include <exception>
#include <utility>

namespace steelyard::knowledge {

namespace {

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

// Only for a base without errors: every cell is there once and every reference leads somewhere.
void complete(KnowledgeBase &base)
{
    const Ids criteria("criterion", base.criteria);
    const Ids alternatives("alternative", base.alternatives);
    std::vector<Rating> ordered(base.ratings.size());
    for (Rating &rating : base.ratings) {
        const std::size_t row = criteria.find(rating.criterion).value();
        const std::size_t column = alternatives.find(rating.alternative).value();
        const Criterion &criterion = base.criteria[row];
        if (std::isnan(rating.low))
            rating.low = criterion.scaleLow;
        if (std::isnan(rating.high))
            rating.high = criterion.scaleHigh;
        ordered[row * base.alternatives.size() + column] = std::move(rating);
    }
    base.ratings = std::move(ordered);
}

void checkMeaning(const KnowledgeBase &base, const JsonDocument &document, JsonProblems &problems,
                  const ReadOptions &options)
{
    const Check check(base, document, problems);
    checkIds(check);
    checkCriteria(check);
    checkRatings(check);
    checkCapabilities(check);
    checkQuestions(check);
    checkScenarios(check);
    checkUseRules(check);
    checkContent(check);
    checkAge(check, options.today);
}

ReadResult readWhole(std::string_view bytes, std::string_view file, const ReadOptions &options)
{
    JsonProblems problems(bytes, file);
    const JsonDocument document = parseJson(bytes, problems);
    ReadResult result;
    if (document.root()) {
        KnowledgeBase base = readStructure(document.root(), problems);
        checkMeaning(base, document, problems, options);
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
