// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/translatable_texts.h"

#include "knowledge/rating_texts.h"

#include <cstddef>

namespace steelyard::knowledge {

namespace {

// "3.1.3, read at 3.1.1", but not "9.7.2 LTS": a version alone is the same in every language.
bool hasWords(std::string_view version)
{
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t i = 1; i < version.size(); ++i) {
        if (isSmall(version[i - 1]) && isSmall(version[i])) {
            return true;
        }
    }
    return false;
}

// Walks a base or a const one; members are in the order of the schema.
template <typename Visitor>
class Walk
{
public:
    explicit Walk(const Visitor &visit)
        : m_visit(visit)
    {
    }

    template <typename Base>
    void base(Base &base)
    {
        text("title", base.title, kName);
        text("subject", base.subject, kName);
        text("optionNoun", base.optionNoun, kName);
        inside("tags", [&] {
            for (std::size_t i = 0; i < base.tags.size(); ++i) {
                text(std::to_string(i), base.tags[i], kName);
            }
        });
        byId("groups", base.groups, [this](auto &group) { named(group); });
        byId("criteria", base.criteria, [this](auto &criterion) { this->criterion(criterion); });
        byId("alternatives", base.alternatives,
             [this](auto &alternative) { this->alternative(alternative); });
        inside("ratings", [&] {
            for (auto &rating : base.ratings) {
                inside(rating.criterion,
                       [&] { inside(rating.alternative, [&] { this->rating(rating); }); });
            }
        });
        byId("capabilities", base.capabilities, [this](auto &capability) {
            described(capability);
            inside("states", [&] { notes(capability.states); });
        });
        byId("questions", base.questions, [this](auto &question) { this->question(question); });
        byId("scenarios", base.scenarios, [this](auto &scenario) {
            text("name", scenario.name, kName);
            text("summary", scenario.summary, kLine);
            text("description", scenario.description, kProse);
        });
        byId("sources", base.sources, [this](auto &source) {
            text("kind", source.kind, kName);
            text("note", source.note, kProse);
        });
        content(base);
    }

private:
    template <typename Text>
    void text(std::string_view name, Text &text, const TextRule &rule)
    {
        if (!text.empty()) {
            inside(name, [&] { m_visit(m_key, rule, text); });
        }
    }

    // Runs `walk` with the key one step longer.
    template <typename Inner>
    void inside(std::string_view name, const Inner &walk)
    {
        const std::size_t size = m_key.size();
        if (size > 0) {
            m_key += '/';
        }
        m_key += name;
        walk();
        m_key.resize(size);
    }

    template <typename Items, typename One>
    void byId(std::string_view name, Items &items, const One &one)
    {
        inside(name, [&] {
            for (auto &item : items) {
                inside(item.id, [&] { one(item); });
            }
        });
    }

    template <typename Items, typename One>
    void byPosition(std::string_view name, Items &items, const One &one)
    {
        inside(name, [&] {
            for (std::size_t i = 0; i < items.size(); ++i) {
                inside(std::to_string(i), [&] { one(items[i]); });
            }
        });
    }

    template <typename Items>
    void texts(std::string_view name, Items &items)
    {
        byPosition(name, items, [this](auto &item) { text("text", item.text, kProse); });
    }

    template <typename States>
    void notes(States &states)
    {
        for (auto &state : states) {
            inside(state.alternative, [&] { text("note", state.note, kProse); });
        }
    }

    template <typename Item>
    void named(Item &item)
    {
        text("name", item.name, kName);
        text("shortName", item.shortName, kShortName);
    }

    template <typename Item>
    void described(Item &item)
    {
        text("name", item.name, kName);
        text("description", item.description, kProse);
    }

    template <typename Item>
    void criterion(Item &item)
    {
        named(item);
        text("question", item.question, kProse);
        text("whyItMatters", item.whyItMatters, kProse);
        texts("anchors", item.anchors);
        text("zeroWeightIf", item.zeroWeightIf, kProse);
        text("ratingMethod", item.ratingMethod, kProse);
        text("note", item.note, kProse);
    }

    template <typename Item>
    void alternative(Item &item)
    {
        text("name", item.name, kName);
        text("tagline", item.tagline, kLine);
        text("kind", item.kind, kLine);
        if (hasWords(item.versionSeen)) {
            text("versionSeen", item.versionSeen, kLine);
        }
        texts("strengths", item.strengths);
        texts("gotchas", item.gotchas);
        inside("exitCost", [&] { text("text", item.exitCost.text, kProse); });
        texts("firstSteps", item.firstSteps);
        byPosition("links", item.links, [this](auto &link) { text("label", link.label, kLine); });
        byPosition("facts", item.facts, [this](auto &fact) {
            text("label", fact.label, kName);
            text("value", fact.value, kLine);
            text("unit", fact.unit, kName);
        });
    }

    template <typename Item>
    void rating(Item &item)
    {
        eachRatingText(item, [this](const char *key, auto &told, const TextRule &rule) {
            text(key, told, rule);
        });
        byPosition("measures", item.measures, [this](auto &measure) {
            text("name", measure.name, kName);
            text("unit", measure.unit, kName);
        });
        byPosition("dissent", item.dissent, [this](auto &dissent) {
            text("claim", dissent.claim, kProse);
            text("found", dissent.found, kProse);
        });
    }

    template <typename Item>
    void question(Item &item)
    {
        text("name", item.name, kName);
        text("text", item.text, kLine);
        text("detail", item.detail, kProse);
        text("why", item.why, kProse);
        text("changes", item.changes, kProse);
        std::visit(
            [this](auto &kind) {
                visitKindTexts(kind,
                               [this](std::string_view member, auto &text, const TextRule &rule) {
                                   this->text(member, text, rule);
                               });
            },
            item.kind);
        byId("answers", item.answers, [this](auto &answer) {
            text("label", answer.label, kLabel);
            text("detail", answer.detail, kProse);
            text("note", answer.note, kProse);
        });
    }

    template <typename Base>
    void content(Base &base)
    {
        byId("faq", base.faq, [this](auto &faq) {
            text("question", faq.question, kLine);
            text("answer", faq.answer, kProse);
        });
        byId("myths", base.myths, [this](auto &myth) {
            text("claim", myth.claim, kProse);
            text("correction", myth.correction, kProse);
        });
        texts("useRules", base.useRules);
        byPosition("tiles", base.tiles, [this](auto &tile) {
            text("label", tile.label, kName);
            text("value", tile.value, kName);
            text("unit", tile.unit, kName);
        });
        byId("publishedVerdicts", base.publishedVerdicts, [this](auto &verdict) {
            text("statement", verdict.statement, kProse);
            text("whereWeDiffer", verdict.whereWeDiffer, kProse);
        });
        byId("checklists", base.checklists, [this](auto &checklist) {
            described(checklist);
            byId("items", checklist.items, [this](auto &item) {
                described(item);
                inside("states", [&] { notes(item.states); });
            });
        });
        texts("notFound", base.notFound);
    }

    const Visitor &m_visit;
    std::string m_key;
};

} // namespace

void forEachText(KnowledgeBase &base, const TextVisitor &visit)
{
    Walk(visit).base(base);
}

void forEachText(const KnowledgeBase &base, const ConstTextVisitor &visit)
{
    Walk(visit).base(base);
}

} // namespace steelyard::knowledge
