// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/check.h"

#include "knowledge/dates.h"
#include "knowledge/text.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace steelyard::knowledge {

namespace {

// Ids and short names must differ among `items`; `key` names the member, `text` gets its value.
template <typename T>
void distinct(const Check &check, const std::vector<T> &items, std::string T::*text,
              const JsonPath &section, std::string_view key)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string &value = items[i].*text;
        if (value.empty() || seen.insert(value).second) {
            continue;
        }
        const JsonPath item = section / i;
        check.error(item / key,
                    "The " + std::string(key == "id" ? "id " : "short name ") + inQuotes(value) +
                        " is used twice in this list.",
                    "Give each entry its own.");
    }
}

} // namespace

std::string JsonPath::pointer() const
{
    const std::string above = m_above == nullptr ? std::string() : m_above->pointer();
    return above + '/' + (m_index == kNoIndex ? pointerToken(m_name) : std::to_string(m_index));
}

void Ids::add(std::string_view id)
{
    complete = complete && !id.empty();
    distinct = m_positions.emplace(id, all.size()).second && distinct;
    all.push_back(id);
}

std::optional<std::size_t> Ids::find(std::string_view id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? std::nullopt : std::optional(found->second);
}

Check::Check(const KnowledgeBase &b, JsonPlaces &l, JsonDiagnostics &p)
    : base(b)
    , places(l)
    , problems(p)
    , sound(!p.hasErrors())
    , groups("group", b.groups)
    , criteria("criterion", b.criteria)
    , alternatives("alternative", b.alternatives)
    , capabilities("capability", b.capabilities)
    , questions("question", b.questions)
    , sources("source", b.sources)
{
    for (const Question &question : b.questions) {
        answers.emplace_back("answer of " + inQuotes(question.id), question.answers);
    }
    // A list that is empty by a fault of structure makes no reference wrong.
    const auto settle = [this](Ids &ids) {
        ids.complete = ids.complete && (sound || !ids.all.empty());
    };
    for (Ids *ids : {&groups, &criteria, &alternatives, &capabilities, &questions, &sources}) {
        settle(*ids);
    }
    std::for_each(answers.begin(), answers.end(), settle);
}

void Check::error(const JsonPath &place, std::string what, std::string remedy) const
{
    add(Level::Error, place, std::move(what), std::move(remedy));
}

void Check::warn(const JsonPath &place, std::string what, std::string remedy) const
{
    if (sound) {
        add(Level::Warning, place, std::move(what), std::move(remedy));
    }
}

void Check::add(Level level, const JsonPath &place, std::string what, std::string remedy) const
{
    // Spelling out the place takes time, so it is not done for what is only counted.
    const JsonValue where = problems.full(level) ? JsonValue() : places.nearest(place.pointer());
    problems.add(level, where, std::move(what), std::move(remedy));
}

std::optional<std::size_t> Check::resolve(const Ids &ids, std::string_view id,
                                          const JsonPath &place) const
{
    if (id.empty()) {
        return std::nullopt;
    }
    const std::optional<std::size_t> found = ids.find(id);
    if (found || !ids.complete) {
        return found;
    }
    if (problems.full(Level::Error)) {
        error(place, {}, {});
    } else {
        error(place, "No " + ids.noun + " has the id " + inQuotes(id) + ".",
              suggestion(id, ids.all, "There is no " + ids.noun + " at all."));
    }
    return std::nullopt;
}

void Check::resolveAll(const Ids &ids, const std::vector<std::string> &list,
                       const JsonPath &place) const
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        resolve(ids, list[i], place / i);
        if (!seen.insert(list[i]).second) {
            warn(place / i, inQuotes(list[i]) + " is listed twice.", "Keep one of them.");
        }
    }
}

void Check::checkSources(std::string_view text, const std::vector<std::string> &list,
                         const JsonPath &place) const
{
    resolveAll(sources, list, place / "sources");
    if (!text.empty() && list.empty()) {
        warn(place, "This statement names no source.", "Say in \"sources\" what it rests on.");
    }
}

void Check::date(std::string_view text, const JsonPath &place) const
{
    if (!text.empty() && !dayNumber(text)) {
        error(place, inQuotes(text) + " is not in the calendar.", "Write a date that exists.");
    }
}

std::vector<std::size_t> unknownOnes(const Check &check, const std::vector<std::string> &list,
                                     const JsonPath &place)
{
    std::vector<std::size_t> found;
    check.resolveAll(check.alternatives, list, place);
    for (const std::string &id : list) {
        const auto index = check.alternatives.find(id);
        if (index && std::find(found.begin(), found.end(), *index) == found.end()) {
            found.push_back(*index);
        }
    }
    return found;
}

void contradictState(const Check &check, std::size_t alternative, const JsonPath &place)
{
    check.error(place,
                inQuotes(check.alternatives.all[alternative]) +
                    " has a state, and nobody is said to know it.",
                "Keep one of them.");
}

void checkIds(const Check &check)
{
    const KnowledgeBase &base = check.base;
    distinct(check, base.groups, &Group::id, JsonPath("groups"), "id");
    distinct(check, base.groups, &Group::shortName, JsonPath("groups"), "shortName");
    distinct(check, base.criteria, &Criterion::id, JsonPath("criteria"), "id");
    distinct(check, base.criteria, &Criterion::shortName, JsonPath("criteria"), "shortName");
    distinct(check, base.alternatives, &Alternative::id, JsonPath("alternatives"), "id");
    distinct(check, base.capabilities, &Capability::id, JsonPath("capabilities"), "id");
    distinct(check, base.questions, &Question::id, JsonPath("questions"), "id");
    distinct(check, base.scenarios, &Scenario::id, JsonPath("scenarios"), "id");
    distinct(check, base.sources, &Source::id, JsonPath("sources"), "id");
    distinct(check, base.faq, &Faq::id, JsonPath("faq"), "id");
    distinct(check, base.myths, &Myth::id, JsonPath("myths"), "id");
    distinct(check, base.publishedVerdicts, &PublishedVerdict::id, JsonPath("publishedVerdicts"),
             "id");
    distinct(check, base.checklists, &Checklist::id, JsonPath("checklists"), "id");
    const JsonPath checklists("checklists");
    for (std::size_t i = 0; i < base.checklists.size(); ++i) {
        const JsonPath checklist = checklists / i;
        distinct(check, base.checklists[i].items, &ChecklistItem::id, checklist / "items", "id");
    }
    const JsonPath questions("questions");
    for (std::size_t i = 0; i < base.questions.size(); ++i) {
        const JsonPath question = questions / i;
        distinct(check, base.questions[i].answers, &Answer::id, question / "answers", "id");
    }
}

} // namespace steelyard::knowledge
