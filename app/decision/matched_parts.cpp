// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/matched_parts.h"

#include "decision/decision_file.h"
#include "decision/overlay.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace steelyard::decision {

namespace {

using MatchedIds = std::map<std::string, std::string>; // by the id so far

template <class Parts>
const auto *namedLike(const Parts &parts, const std::string &name)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&name](const auto &part) {
        return foldedName(part.name) == foldedName(name);
    });
    return found == parts.end() ? nullptr : &*found;
}

template <class Parts>
bool hasId(const Parts &parts, const std::string &id)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&id](const auto &part) { return part.id == id; });
}

// Whether one of the two was made from the other: some part is the same.
template <class Parts>
bool hasSamePart(const Parts &parts, const Parts &others)
{
    return std::any_of(parts.begin(), parts.end(), [&others](const auto &part) {
        const auto *other = namedLike(others, part.name);
        return other != nullptr && other->id == part.id;
    });
}

class Matching
{
public:
    Matching(const Decision &decision, const Decision &other)
        : m_isCopy((!decision.id.empty() && decision.id == other.id) ||
                   hasSamePart(decision.own.options, other.own.options) ||
                   hasSamePart(decision.own.criteria, other.own.criteria))
    {
        match(decision.own.options, other.own.options);
        match(decision.own.criteria, other.own.criteria);
        match(decision.own.groups, other.own.groups);
    }

    [[nodiscard]] const MatchedIds &ids() const { return m_ids; }

private:
    template <class Parts>
    void match(const Parts &parts, const Parts &others)
    {
        std::set<std::string> taken;
        for (const auto &part : parts) {
            if (const auto *other = namedLike(others, part.name)) {
                setId(part.id, other->id);
                taken.insert(other->id);
            }
        }
        for (const auto &part : parts) {
            if (namedLike(others, part.name) != nullptr) {
                continue;
            }
            const bool isRenamed = m_isCopy && !taken.contains(part.id);
            if ((isRenamed || !hasId(others, part.id)) && !taken.contains(part.id)) {
                taken.insert(part.id);
                continue;
            }
            std::string id = part.id;
            while (hasId(others, id) || hasId(parts, id) || taken.contains(id)) {
                id += "-b";
            }
            setId(part.id, id);
            taken.insert(id);
        }
    }

    void setId(const std::string &before, const std::string &after)
    {
        if (before != after) {
            m_ids.emplace(before, after);
        }
    }

    bool m_isCopy;
    MatchedIds m_ids;
};

std::string withId(const std::string &text, const MatchedIds &ids)
{
    const auto found = ids.find(text);
    return found == ids.end() ? text : found->second;
}

// Ids stand as whole texts and keys wherever a decision refers to a part.
nlohmann::json renamed(const nlohmann::json &value, const MatchedIds &ids)
{
    if (value.is_string()) {
        return withId(value.get_ref<const std::string &>(), ids);
    }
    if (value.is_array()) {
        nlohmann::json result = nlohmann::json::array();
        for (const nlohmann::json &entry : value) {
            result.push_back(renamed(entry, ids));
        }
        return result;
    }
    if (value.is_object()) {
        nlohmann::json result = nlohmann::json::object();
        for (const auto &[key, entry] : value.items()) {
            result[withId(key, ids)] = renamed(entry, ids);
        }
        return result;
    }
    return value;
}

} // namespace

Decision withMatchedParts(const Decision &decision, const Decision &other)
{
    const Matching matching(decision, other);
    if (matching.ids().empty()) {
        return decision;
    }
    const nlohmann::json json = nlohmann::json::parse(write(decision));
    ReadResult read = decision::read(renamed(json, matching.ids()).dump(), {});
    return read.decision ? *std::move(read.decision) : decision;
}

} // namespace steelyard::decision
