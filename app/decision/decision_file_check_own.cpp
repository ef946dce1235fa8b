// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "knowledge/json_places.h"
#include "knowledge/json_text.h"
#include "knowledge/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::KnowledgeBase;
using knowledge::Level;

class OwnChecker
{
public:
    OwnChecker(const Decision &decision, const KnowledgeBase &base, std::string_view bytes,
               std::string_view file)
        : m_decision(decision)
        , m_base(base)
        , m_problems(bytes, file)
        , m_unread(bytes, file)
        , m_document(knowledge::parseJson(bytes, m_unread))
        , m_places(m_document)
    {
    }

    std::vector<knowledge::Diagnostic> run()
    {
        const OwnContent &own = m_decision.own;
        checkParts("/own/options/", own.options, m_base.alternatives);
        checkParts("/own/groups/", own.groups, m_base.groups);
        checkParts("/own/criteria/", own.criteria, m_base.criteria);
        checkGroups();
        checkLeftOut("/own/leftOutOptions/", own.leftOutOptions, m_base.alternatives, "option");
        checkLeftOut("/own/leftOutCriteria/", own.leftOutCriteria, m_base.criteria, "criterion");
        checkSupports();
        checkLeftOutAreNotListed();
        return m_problems.sorted();
    }

private:
    template <class Parts, class Known>
    void checkParts(const std::string &place, const Parts &parts, const Known &known)
    {
        std::set<std::string_view> ids;
        std::map<std::string_view, std::size_t> names;
        for (const auto &entry : known) {
            ids.insert(entry.id);
            names.emplace(entry.name, 0);
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string pointer = place + std::to_string(i);
            if (!ids.insert(parts[i].id).second) {
                add(Level::Error, pointer + "/id",
                    "The knowledge base already has the id " + knowledge::inQuotes(parts[i].id) +
                        ".",
                    "Give this part another id, wherever the file names it.");
            }
            if (!names.emplace(parts[i].name, i).second) {
                add(Level::Warning, pointer + "/name",
                    "There are two of the name " + knowledge::inQuotes(parts[i].name) + ".",
                    "Rename one of them, so that they can be told apart.");
            }
        }
    }

    void checkGroups()
    {
        for (std::size_t i = 0; i < m_decision.own.criteria.size(); ++i) {
            const std::string &group = m_decision.own.criteria[i].group;
            const auto &groups = m_decision.own.groups;
            const bool isKnown =
                group.empty() || m_base.groupIndex(group) != KnowledgeBase::npos ||
                std::any_of(groups.begin(), groups.end(),
                            [&group](const OwnGroup &entry) { return entry.id == group; });
            if (!isKnown) {
                add(Level::Warning, "/own/criteria/" + std::to_string(i) + "/group",
                    "There is no group with the id " + knowledge::inQuotes(group) + ".",
                    "The criterion stands alone; name a group, or remove this.");
            }
        }
    }

    // A newer base may have dropped what was left out of it: that is no fault of the decision.
    template <class Known>
    void checkLeftOut(const std::string &place, const std::vector<LeftOut> &list,
                      const Known &known, const std::string &noun)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const bool isThere = std::any_of(known.begin(), known.end(), [&](const auto &entry) {
                return entry.id == list[i].id;
            });
            if (!isThere) {
                add(Level::Warning, place + std::to_string(i),
                    "The knowledge base has no " + noun + " " + knowledge::inQuotes(list[i].id) +
                        " that could be left out.",
                    "Remove it.");
            }
        }
    }

    void checkSupports()
    {
        for (std::size_t i = 0; i < m_decision.own.options.size(); ++i) {
            for (const auto &[capability, support] : m_decision.own.options[i].supports) {
                if (m_base.capabilityIndex(capability) == KnowledgeBase::npos) {
                    add(Level::Warning, "/own/options/" + std::to_string(i) + "/supports",
                        "The knowledge base has no capability " + knowledge::inQuotes(capability) +
                            ".",
                        "It is passed over; remove it.");
                }
            }
        }
    }

    void checkLeftOutAreNotListed()
    {
        for (std::size_t i = 0; i < m_decision.own.leftOutOptions.size(); ++i) {
            const std::string &id = m_decision.own.leftOutOptions[i].id;
            const auto &listed = m_decision.alternatives;
            if (std::find(listed.begin(), listed.end(), id) != listed.end()) {
                add(Level::Error, "/own/leftOutOptions/" + std::to_string(i),
                    knowledge::inQuotes(id) + " is left out and looked at.",
                    "Remove it here or from \"alternatives\".");
            }
        }
    }

    void add(Level level, const std::string &pointer, std::string what, std::string remedy)
    {
        m_problems.add(level, m_places.nearest(pointer), std::move(what), std::move(remedy));
    }

    const Decision &m_decision;
    const KnowledgeBase &m_base;
    JsonDiagnostics m_problems;
    JsonDiagnostics m_unread; // faults of the text itself were reported when it was read
    knowledge::JsonDocument m_document;
    knowledge::JsonPlaces m_places;
};

} // namespace

std::vector<knowledge::Diagnostic> checkOwnContent(const Decision &decision,
                                                   const KnowledgeBase &base,
                                                   std::string_view bytes, std::string_view file)
{
    if (decision.own.empty()) {
        return {};
    }
    return OwnChecker(decision, base, bytes, file).run();
}

} // namespace steelyard::decision
