// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/keep_as_base.h"

#include "decision/applied_ratings.h"
#include "decision/base_removal.h"
#include "decision/finding_table.h"
#include "decision/overlay_parts.h"
#include "decision/weighting.h"
#include "knowledge/text.h"
#include "knowledge/writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr std::size_t kLongestSlug = 40; // an id may have 64 characters

// ASCII letters and digits of a name, small, with hyphens between words.
std::string slugOf(const std::string &name)
{
    std::string slug;
    for (const char c : name) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isCapital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!slug.empty() && slug.back() != '-') {
            slug += '-';
        }
        if (slug.size() == kLongestSlug) {
            break;
        }
    }
    while (!slug.empty() && slug.back() == '-') {
        slug.pop_back();
    }
    return slug;
}

// An own part's id made of its name; a base's stays.
class NewIds
{
public:
    template <class Parts>
    NewIds(const Parts &parts, const std::string &noun)
    {
        for (const auto &part : parts) {
            if (!part.id.starts_with("own-")) {
                m_used.insert(part.id);
            }
        }
        for (const auto &part : parts) {
            if (!part.id.starts_with("own-")) {
                continue;
            }
            const std::string slug = slugOf(part.name);
            const std::string stem = slug.empty() ? noun : slug;
            std::string id = stem;
            for (int number = 2; !m_used.insert(id).second; ++number) {
                id = stem + '-' + std::to_string(number);
            }
            m_new[part.id] = id;
        }
    }

    void apply(std::string &id) const
    {
        const auto found = m_new.find(id);
        id = found == m_new.end() ? id : found->second;
    }

    void applyAll(std::vector<std::string> &ids) const
    {
        for (std::string &id : ids) {
            apply(id);
        }
    }

private:
    std::set<std::string> m_used;
    std::map<std::string, std::string> m_new;
};

// Findings about cells of the base are its ratings from now on.
void replaceRatings(KnowledgeBase &base, const Decision &decision)
{
    const FindingTable findings(base, decision.findings);
    Sources sources(base);
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
            const Finding *finding = findings.at(c, a);
            if (finding != nullptr &&
                decision.replacingFinding(finding->criterion, finding->alternative) != nullptr) {
                base.ratings[c * base.alternatives.size() + a] =
                    ratingOf(finding, base.criteria[c], base.alternatives[a], sources);
            }
        }
    }
    for (knowledge::Rating &rating : base.ratings) {
        // A fact or a measure needs a source.
        if (rating.sources.empty()) {
            rating.kind = knowledge::EvidenceKind::Judgement;
        }
    }
}

std::set<std::string> leftOutCriteria(const OverlaidBase &overlaid)
{
    std::set<std::string> criteria;
    for (std::size_t c = 0; c < overlaid.base->criteria.size(); ++c) {
        if (overlaid.isLeftOut(c)) {
            criteria.insert(overlaid.base->criteria[c].id);
        }
    }
    return criteria;
}

std::set<std::string> leftOutOptions(const Decision &decision)
{
    std::set<std::string> alternatives;
    for (const LeftOut &leftOut : decision.own.leftOutOptions) {
        alternatives.insert(leftOut.id);
    }
    return alternatives;
}

template <class Parts>
bool hasOther(const Parts &parts, const std::set<std::string> &leftOut)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&leftOut](const auto &part) { return !leftOut.contains(part.id); });
}

void renameParts(KnowledgeBase &base)
{
    const NewIds alternatives(base.alternatives, "option");
    const NewIds criteria(base.criteria, "criterion");
    const NewIds groups(base.groups, "group");
    for (knowledge::Alternative &alternative : base.alternatives) {
        alternatives.apply(alternative.id);
    }
    for (knowledge::Criterion &criterion : base.criteria) {
        criteria.apply(criterion.id);
        groups.apply(criterion.group);
    }
    for (knowledge::Group &group : base.groups) {
        groups.apply(group.id);
    }
    for (knowledge::Rating &rating : base.ratings) {
        criteria.apply(rating.criterion);
        alternatives.apply(rating.alternative);
    }
    for (knowledge::Capability &capability : base.capabilities) {
        for (knowledge::CapabilityState &state : capability.states) {
            alternatives.apply(state.alternative);
        }
        alternatives.applyAll(capability.unknownFor);
    }
    for (knowledge::Checklist &checklist : base.checklists) {
        for (knowledge::ChecklistItem &item : checklist.items) {
            for (knowledge::ChecklistState &state : item.states) {
                alternatives.apply(state.alternative);
            }
            alternatives.applyAll(item.unknownFor);
        }
    }
}

template <class Part>
void nameUnknown(Part &part, const std::string &alternative)
{
    const bool isThere =
        std::any_of(part.states.begin(), part.states.end(),
                    [&alternative](const auto &state) { return state.alternative == alternative; });
    const bool isNamed = std::find(part.unknownFor.begin(), part.unknownFor.end(), alternative) !=
                         part.unknownFor.end();
    if (!isThere && !isNamed) {
        part.unknownFor.push_back(alternative);
    }
}

// A base says of every alternative how it provides a capability, or that nobody knows.
void completeStates(KnowledgeBase &base)
{
    for (const knowledge::Alternative &alternative : base.alternatives) {
        for (knowledge::Capability &capability : base.capabilities) {
            nameUnknown(capability, alternative.id);
        }
        for (knowledge::Checklist &checklist : base.checklists) {
            for (knowledge::ChecklistItem &item : checklist.items) {
                nameUnknown(item, alternative.id);
            }
        }
    }
}

} // namespace

bool canBeKept(const OverlaidBase &overlaid, const Decision &decision)
{
    return hasOther(overlaid.base->criteria, leftOutCriteria(overlaid)) &&
           hasOther(overlaid.base->alternatives, leftOutOptions(decision));
}

std::string keptAsKnowledgeBase(const OverlaidBase &overlaid, const Decision &decision,
                                const std::string &title, const std::string &language)
{
    KnowledgeBase base = *overlaid.base;
    replaceRatings(base, decision);
    if (base.questions.empty()) { // no answer will weigh: what was weighed is the default
        const std::vector<CriterionWeight> weights = criterionWeights(base, decision);
        const auto count = static_cast<double>(weights.size());
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            base.criteria[c].defaultWeight = weights[c].weight * count;
        }
    }
    removeFromBase(base, leftOutCriteria(overlaid), leftOutOptions(decision));
    const std::string slug = slugOf(title);
    base.id = slug.empty() ? "own-base" : slug;
    base.title = title;
    base.subject = base.subject.empty() ? title : base.subject;
    base.optionNoun = base.optionNoun.empty() ? "option" : base.optionNoun;
    base.version = base.version.empty() ? "1" : base.version + "-own";
    base.language = language;
    completeStates(base);
    renameParts(base);
    return knowledge::write(base);
}

} // namespace steelyard::decision
