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
              const Place &section, std::string_view key)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string &value = items[i].*text;
        if (value.empty() || seen.insert(value).second)
            continue;
        const Place item = section / i;
        check.error(item / key,
                    "The " + std::string(key == "id" ? "id " : "short name ") + quoted(value) +
                        " is used twice in this list.",
                    "Give each entry its own.");
    }
}

} // namespace

std::string Place::pointer() const
{
    const std::string above = above_ == nullptr ? std::string() : above_->pointer();
    return above + '/' + (index_ == kNoIndex ? pointerToken(name_) : std::to_string(index_));
}

void Ids::add(std::string_view id)
{
    complete = complete && !id.empty();
    distinct = positions_.emplace(id, all.size()).second && distinct;
    all.push_back(id);
}

std::optional<std::size_t> Ids::find(std::string_view id) const
{
    const auto found = positions_.find(id);
    return found == positions_.end() ? std::nullopt : std::optional(found->second);
}

Check::Check(const KnowledgeBase &b, const JsonDocument &d, JsonProblems &p)
    : base(b)
    , document(d)
    , problems(p)
    , sound(!p.hasErrors())
    , groups("group", b.groups)
    , criteria("criterion", b.criteria)
    , alternatives("alternative", b.alternatives)
    , capabilities("capability", b.capabilities)
    , questions("question", b.questions)
    , sources("source", b.sources)
{
    for (const Question &question : b.questions)
        answers.emplace_back("answer of " + quoted(question.id), question.answers);
    // A list that is empty by a fault of structure makes no reference wrong.
    const auto settle = [this](Ids &ids) {
        ids.complete = ids.complete && (sound || !ids.all.empty());
    };
    for (Ids *ids : {&groups, &criteria, &alternatives, &capabilities, &questions, &sources})
        settle(*ids);
    std::for_each(answers.begin(), answers.end(), settle);
}

void Check::error(const Place &place, std::string what, std::string remedy) const
{
    add(Level::Error, place, std::move(what), std::move(remedy));
}

void Check::warn(const Place &place, std::string what, std::string remedy) const
{
    if (sound)
        add(Level::Warning, place, std::move(what), std::move(remedy));
}

void Check::add(Level level, const Place &place, std::string what, std::string remedy) const
{
    // Finding the place counts elements, so it is not done for what is only counted.
    const JsonValue where = problems.full(level) ? JsonValue() : document.nearest(place.pointer());
    problems.add(level, where, std::move(what), std::move(remedy));
}

std::optional<std::size_t> Check::follow(const Ids &ids, std::string_view id,
                                         const Place &place) const
{
    if (id.empty())
        return std::nullopt;
    const std::optional<std::size_t> found = ids.find(id);
    if (found || !ids.complete)
        return found;
    if (problems.full(Level::Error))
        error(place, {}, {});
    else
        error(place, "No " + ids.noun + " has the id " + quoted(id) + ".",
              suggestion(id, ids.all, "There is no " + ids.noun + " at all."));
    return std::nullopt;
}

void Check::followAll(const Ids &ids, const std::vector<std::string> &list,
                      const Place &place) const
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        follow(ids, list[i], place / i);
        if (!seen.insert(list[i]).second)
            warn(place / i, quoted(list[i]) + " is listed twice.", "Keep one of them.");
    }
}

void Check::rests(std::string_view text, const std::vector<std::string> &list,
                  const Place &place) const
{
    followAll(sources, list, place / "sources");
    if (!text.empty() && list.empty())
        warn(place, "This statement names no source.", "Say in \"sources\" what it rests on.");
}

void Check::date(std::string_view text, const Place &place) const
{
    if (!text.empty() && !dayNumber(text))
        error(place, quoted(text) + " is not in the calendar.", "Write a date that exists.");
}

void checkIds(const Check &check)
{
    const KnowledgeBase &base = check.base;
    distinct(check, base.groups, &Group::id, Place("groups"), "id");
    distinct(check, base.groups, &Group::shortName, Place("groups"), "shortName");
    distinct(check, base.criteria, &Criterion::id, Place("criteria"), "id");
    distinct(check, base.criteria, &Criterion::shortName, Place("criteria"), "shortName");
    distinct(check, base.alternatives, &Alternative::id, Place("alternatives"), "id");
    distinct(check, base.capabilities, &Capability::id, Place("capabilities"), "id");
    distinct(check, base.questions, &Question::id, Place("questions"), "id");
    distinct(check, base.scenarios, &Scenario::id, Place("scenarios"), "id");
    distinct(check, base.sources, &Source::id, Place("sources"), "id");
    distinct(check, base.faq, &Faq::id, Place("faq"), "id");
    distinct(check, base.myths, &Myth::id, Place("myths"), "id");
    distinct(check, base.publishedVerdicts, &PublishedVerdict::id, Place("publishedVerdicts"),
             "id");
    distinct(check, base.checklists, &Checklist::id, Place("checklists"), "id");
    const Place checklists("checklists");
    for (std::size_t i = 0; i < base.checklists.size(); ++i) {
        const Place checklist = checklists / i;
        distinct(check, base.checklists[i].items, &ChecklistItem::id, checklist / "items", "id");
    }
    const Place questions("questions");
    for (std::size_t i = 0; i < base.questions.size(); ++i) {
        const Place question = questions / i;
        distinct(check, base.questions[i].answers, &Answer::id, question / "answers", "id");
    }
}

} // namespace steelyard::knowledge
