// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/writer.h"

#include "knowledge/write_parts.h"

namespace steelyard::knowledge {

namespace {

class BaseLines
{
public:
    void field(const char *key, const BaseJson &value)
    {
        m_text += m_text.empty() ? "  " : ",\n  ";
        m_text += textOf(key) + ": " + textOf(value);
    }

    void text(const char *key, const std::string &value)
    {
        if (!value.empty()) {
            field(key, value);
        }
    }

    void texts(const char *key, const std::vector<std::string> &values)
    {
        if (!values.empty()) {
            field(key, values);
        }
    }

    template <class Items, class Convert>
    void list(const char *key, const Items &items, Convert convert, bool isNeeded = false)
    {
        if (items.empty() && !isNeeded) {
            return;
        }
        m_text += m_text.empty() ? "  " : ",\n  ";
        m_text += textOf(key) + ": [";
        const char *separator = "\n    ";
        for (const auto &item : items) {
            m_text += separator + textOf(convert(item));
            separator = ",\n    ";
        }
        m_text += "\n  ]";
    }

    [[nodiscard]] std::string finished() const { return "{\n" + m_text + "\n}\n"; }

private:
    static std::string textOf(const BaseJson &value)
    {
        return value.dump(-1, ' ', false, BaseJson::error_handler_t::replace);
    }

    std::string m_text;
};

BaseJson notFoundJson(const NotFound &notFound)
{
    return {{"text", notFound.text}};
}

} // namespace

std::string write(const KnowledgeBase &base)
{
    BaseLines lines;
    lines.field("id", base.id);
    lines.field("title", base.title);
    lines.field("subject", base.subject);
    lines.field("optionNoun", base.optionNoun);
    lines.field("version", base.version);
    lines.field("language", base.language);
    lines.text("author", base.author);
    lines.texts("reviewers", base.reviewers);
    lines.text("reviewedOn", base.reviewedOn);
    if (base.reviewIntervalDays != 0) {
        lines.field("reviewIntervalDays", base.reviewIntervalDays);
    }
    lines.texts("tags", base.tags);
    lines.texts("related", base.related);
    if (base.weighting.unraised != Weighting().unraised) {
        lines.field("weighting", {{"unraised", baseNumber(base.weighting.unraised)}});
    }
    lines.list("groups", base.groups, groupJson, true);
    lines.list("criteria", base.criteria, criterionJson, true);
    lines.list("alternatives", base.alternatives, alternativeJson, true);
    lines.list("ratings", base.ratings, ratingJson, true);
    lines.list("capabilities", base.capabilities, capabilityJson);
    lines.list("questions", base.questions, questionJson);
    lines.list("scenarios", base.scenarios, scenarioJson);
    lines.list("sources", base.sources, sourceJson);
    lines.list("faq", base.faq, faqJson);
    lines.list("myths", base.myths, mythJson);
    lines.list("useRules", base.useRules, useRuleJson);
    lines.list("tiles", base.tiles, tileJson);
    lines.list("publishedVerdicts", base.publishedVerdicts, publishedJson);
    lines.list("checklists", base.checklists, checklistJson);
    lines.list("notFound", base.notFound, notFoundJson);
    return lines.finished();
}

} // namespace steelyard::knowledge
