// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_diagnostics.h"
#include "knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// What the values of a base mean for each other. Inside this library only; read() calls it.
namespace steelyard::knowledge {

// A place in the file, spelled out as a JSON pointer only when something is wrong there. Each one
// refers to the one above it, which must live as long.
class JsonPath
{
public:
    explicit JsonPath(std::string_view section)
        : m_name(section)
    {
    }
    [[nodiscard]] JsonPath operator/(std::string_view name) const { return {this, name, kNoIndex}; }
    [[nodiscard]] JsonPath operator/(std::size_t index) const { return {this, {}, index}; }
    [[nodiscard]] std::string pointer() const;

private:
    JsonPath(const JsonPath *above, std::string_view name, std::size_t index)
        : m_above(above)
        , m_name(name)
        , m_index(index)
    {
    }
    static constexpr std::size_t kNoIndex = static_cast<std::size_t>(-1);
    const JsonPath *m_above = nullptr;
    std::string_view m_name;
    std::size_t m_index = kNoIndex;
};

// The ids of one kind of thing. An empty id has been reported as a fault of structure; while there
// is one, nobody can say that a reference leads nowhere.
class Ids
{
public:
    template <typename T>
    Ids(std::string singular, const std::vector<T> &items)
        : noun(std::move(singular))
    {
        for (const T &item : items) {
            add(item.id);
        }
    }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

    std::string noun; // "criterion"
    std::vector<std::string_view> all;
    bool complete = true; // none is empty
    bool distinct = true; // none is there twice

private:
    void add(std::string_view id);
    std::unordered_map<std::string_view, std::size_t> m_positions;
};

// What every check needs. Warnings are dropped while the structure is faulty: they would speak of
// defaults that nobody wrote.
struct Check
{
    Check(const KnowledgeBase &base, JsonPlaces &places, JsonDiagnostics &problems);

    void error(const JsonPath &place, std::string what, std::string remedy) const;
    void warn(const JsonPath &place, std::string what, std::string remedy) const;

    // The position an id names; a problem, and nothing, when it names none. Empty ids are passed
    // over: where one is needed, the structure has said so.
    std::optional<std::size_t> resolve(const Ids &ids, std::string_view id,
                                       const JsonPath &place) const;
    // The same for a list, with a warning for what is listed twice.
    void resolveAll(const Ids &ids, const std::vector<std::string> &list,
                    const JsonPath &place) const;
    // A list of sources; a warning when it is empty though `text` states something.
    void checkSources(std::string_view text, const std::vector<std::string> &list,
                      const JsonPath &place) const;
    void date(std::string_view text, const JsonPath &place) const;

    void add(Level level, const JsonPath &place, std::string what, std::string remedy) const;

    const KnowledgeBase &base;
    JsonPlaces &places;
    JsonDiagnostics &problems;
    bool sound; // no fault of structure
    Ids groups, criteria, alternatives, capabilities, questions, sources;
    std::vector<Ids> answers; // of each question
};

// Whether there are sources and all of them are opinions.
[[nodiscard]] bool restsOnOpinions(const Check &check, const std::vector<std::string> &sources);
// The positions of alternatives of which something is not known.
[[nodiscard]] std::vector<std::size_t>
unknownOnes(const Check &check, const std::vector<std::string> &list, const JsonPath &place);
// The problem of one that has a state although nobody is said to know it.
void contradictState(const Check &check, std::size_t alternative, const JsonPath &place);
// The mean default weight of the criteria that have one; 0 when none has.
[[nodiscard]] double averageWeight(const std::vector<Criterion> &criteria);

void checkIds(const Check &check);
void checkCriteria(const Check &check);
void checkRatings(const Check &check);
void checkChecklists(const Check &check);
void checkCapabilities(const Check &check);
void checkQuestions(const Check &check);
void checkScenarios(const Check &check);
void checkUseRules(const Check &check);
void checkContent(const Check &check);
void checkAdvice(const Check &check);
void checkAge(const Check &check, std::string_view today);

} // namespace steelyard::knowledge
