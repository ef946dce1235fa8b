// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/read_structure.h"

namespace steelyard::knowledge {

namespace {

constexpr std::size_t kMostRatings = 2'000'000;

} // namespace

KnowledgeBase readBase(JsonValue root, JsonDiagnostics &problems)
{
    KnowledgeBase base;
    BaseFields fields(root, problems);
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
    if (const JsonValue weighting = fields.member("weighting")) {
        base.weighting = readWeighting(weighting, problems);
    }
    fields.list("groups", base.groups, readGroup, Need::Required, 1);
    fields.list("criteria", base.criteria, readCriterion, Need::Required, 1);
    fields.list("alternatives", base.alternatives, readAlternative, Need::Required, 1);
    fields.list("ratings", base.ratings, readRating, Need::Required, 0, kMostRatings);
    fields.list("capabilities", base.capabilities, readCapability);
    fields.list("questions", base.questions, readQuestion);
    fields.list("scenarios", base.scenarios, readScenario);
    fields.list("sources", base.sources, readSource);
    fields.list("faq", base.faq, readFaq);
    fields.list("myths", base.myths, readMyth);
    fields.list("useRules", base.useRules, readUseRule);
    fields.list("tiles", base.tiles, readTile);
    fields.list("publishedVerdicts", base.publishedVerdicts, readPublishedVerdict);
    fields.list("checklists", base.checklists, readChecklist);
    fields.list("notFound", base.notFound, readNotFound);
    fields.finish();
    return base;
}

} // namespace steelyard::knowledge
