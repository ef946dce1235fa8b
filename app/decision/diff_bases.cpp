// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_base_words.h"
#include "decision/diff_parts.h"
#include "knowledge/question_kinds.h"
#include "knowledge/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::Capability;
using knowledge::Criterion;
using knowledge::KnowledgeBase;
using knowledge::numberText;
using knowledge::Question;
using knowledge::Rating;
using Words = std::vector<std::string>;

// The things of one kind in two bases, by their ids: in the order of the first base, then what only
// the second has.
template <class Thing, class Visit>
void visitPairs(const std::vector<Thing> &before, const std::vector<Thing> &after, Visit visit)
{
    std::map<std::string_view, const Thing *> second;
    for (const Thing &thing : after) {
        second.emplace(thing.id, &thing);
    }
    std::set<std::string_view> seen;
    for (const Thing &thing : before) {
        const auto found = second.find(thing.id);
        visit(&thing, found == second.end() ? nullptr : found->second);
        seen.insert(thing.id);
    }
    for (const Thing &thing : after) {
        if (!seen.contains(thing.id)) {
            visit(static_cast<const Thing *>(nullptr), &thing);
        }
    }
}

class BaseDifferences
{
public:
    BaseDifferences(const DiffSide &before, const DiffSide &after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<Difference> run()
    {
        addWhichBase(m_found, m_before, m_after);
        addOffered();
        addRules();
        visitPairs(m_before.base.criteria, m_after.base.criteria,
                   [this](const Criterion *before, const Criterion *after) {
                       addCriterion(before, after);
                   });
        visitPairs(
            m_before.base.questions, m_after.base.questions,
            [this](const Question *before, const Question *after) { addQuestion(before, after); });
        visitPairs(m_before.base.capabilities, m_after.base.capabilities,
                   [this](const Capability *before, const Capability *after) {
                       addCapability(before, after);
                   });
        return std::move(m_found);
    }

private:
    void add(DifferenceKind kind, const std::string &subject, const std::string &field,
             Words before, Words after, bool counts = true)
    {
        addDifference(m_found, kind, subject, field, std::move(before), std::move(after), counts);
    }

    // Whether one of the two is missing; that is then the difference.
    template <class Thing>
    bool addMissing(DifferenceKind kind, const Thing *before, const Thing *after)
    {
        if (before != nullptr && after != nullptr) {
            return false;
        }
        const std::string &id = (before != nullptr ? before : after)->id;
        add(kind, id, {}, oneWord(before != nullptr ? id : std::string()),
            oneWord(after != nullptr ? id : std::string()));
        return true;
    }

    // Options that one of the bases knows and neither decision weighs.
    void addOffered()
    {
        const auto isWeighed = [](const DiffSide &side, const std::string &id) {
            const auto &list = side.decision.alternatives;
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        visitPairs(m_before.base.alternatives, m_after.base.alternatives,
                   [&](const auto *before, const auto *after) {
                       const std::string &id = (before != nullptr ? before : after)->id;
                       if (!isWeighed(m_before, id) && !isWeighed(m_after, id)) {
                           add(DifferenceKind::Base, id, "option",
                               oneWord(before != nullptr ? id : std::string()),
                               oneWord(after != nullptr ? id : std::string()), false);
                       }
                   });
    }

    void addRules()
    {
        add(DifferenceKind::Rule, {}, "unraised", {numberText(m_before.base.weighting.unraised)},
            {numberText(m_after.base.weighting.unraised)});
        if (m_before.base.language != m_after.base.language) {
            return; // the others are texts
        }
        using Key = std::pair<std::string, std::string>; // option and text
        for (const bool avoid : {false, true}) {
            const auto rulesOf = [avoid](const KnowledgeBase &base) {
                std::set<Key> rules;
                for (const knowledge::UseRule &rule : base.useRules) {
                    if (rule.avoid == avoid) {
                        rules.insert({rule.alternative, rule.text});
                    }
                }
                return rules;
            };
            const std::set<Key> before = rulesOf(m_before.base);
            const std::set<Key> after = rulesOf(m_after.base);
            const char *field = avoid ? "avoid" : "use";
            for (const auto &[option, text] : before) {
                add(DifferenceKind::Rule, option, field, {text},
                    after.contains({option, text}) ? Words{text} : Words(), false);
            }
            for (const auto &[option, text] : after) {
                add(DifferenceKind::Rule, option, field,
                    before.contains({option, text}) ? Words{text} : Words(), {text}, false);
            }
        }
    }

    void addCriterion(const Criterion *before, const Criterion *after)
    {
        if (addMissing(DifferenceKind::Criterion, before, after)) {
            return;
        }
        if (!isLeftOut(m_before, before->id) && !isLeftOut(m_after, before->id)) { // as that
            add(DifferenceKind::Criterion, before->id, "weight",
                {numberText(before->defaultWeight)}, {numberText(after->defaultWeight)});
        }
        const std::size_t count = m_found.size();
        add(DifferenceKind::Criterion, before->id, "scale", scaleWords(*before),
            scaleWords(*after));
        if (m_found.size() == count) { // another scale takes its function and its ratings along
            add(DifferenceKind::Criterion, before->id, "function", functionWords(*before),
                functionWords(*after));
            addRatings(*before);
        }
        if (isInOneUnit(*before, *after)) { // else the scale takes them along
            add(DifferenceKind::Criterion, before->id, "cutoff", cutoffWords(before->cutoffs),
                cutoffWords(after->cutoffs));
        }
        add(DifferenceKind::Criterion, before->id, "cost", costWords(m_before, before->id),
            costWords(m_after, before->id));
    }

    static bool isLeftOut(const DiffSide &side, const std::string &criterion)
    {
        const auto &list = side.decision.own.leftOutCriteria;
        return std::any_of(list.begin(), list.end(),
                           [&criterion](const LeftOut &entry) { return entry.id == criterion; });
    }

    // What is the same in all cost sheets of a criterion: years, users, and what a day costs.
    static Words costWords(const DiffSide &side, const std::string &criterion)
    {
        const OwnCriterion *own = side.decision.own.criterion(criterion);
        return own == nullptr || !own->cost
                   ? Words()
                   : Words{numberText(own->cost->years), numberText(own->cost->users),
                           numberText(own->cost->dayRate)};
    }

    // Of an own option or criterion, whose ratings are what was found.
    bool isOwnCell(const std::string &criterion, const std::string &option) const
    {
        return m_after.decision.own.option(option) != nullptr ||
               m_after.decision.own.criterion(criterion) != nullptr;
    }

    void addRatings(const Criterion &criterion)
    {
        const std::size_t rowBefore = m_before.base.criterionIndex(criterion.id);
        const std::size_t rowAfter = m_after.base.criterionIndex(criterion.id);
        for (std::size_t a = 0; a < m_before.base.alternatives.size(); ++a) {
            const std::string &option = m_before.base.alternatives[a].id;
            const std::size_t other = m_after.base.alternativeIndex(option);
            const bool isFound = m_before.decision.finding(criterion.id, option) != nullptr ||
                                 m_after.decision.finding(criterion.id, option) != nullptr;
            if (other == KnowledgeBase::npos || (isOwnCell(criterion.id, option) && isFound)) {
                continue; // what users found is compared as that
            }
            const Rating &before = m_before.base.rating(rowBefore, a);
            const Rating &after = m_after.base.rating(rowAfter, other);
            const std::size_t count = m_found.size();
            add(DifferenceKind::Rating, criterion.id, {}, baseWords(before), baseWords(after));
            if (m_found.size() == count) {
                add(DifferenceKind::Rating, criterion.id, "evidence", evidenceWords(before),
                    evidenceWords(after), false);
            }
            if (m_found.size() > count) {
                m_found.back().alternative = option;
            }
        }
    }

    void addQuestion(const Question *before, const Question *after)
    {
        if (addMissing(DifferenceKind::Question, before, after)) {
            return;
        }
        add(DifferenceKind::Question, before->id, "about", before->about, after->about);
        add(DifferenceKind::Question, before->id, "important",
            oneWord(before->important ? "important" : ""),
            oneWord(after->important ? "important" : ""));
        add(DifferenceKind::Question, before->id, "combine",
            oneWord(before->combine == knowledge::Combine::Highest ? "highest" : ""),
            oneWord(after->combine == knowledge::Combine::Highest ? "highest" : ""));
        add(DifferenceKind::Question, before->id, "kind", knowledge::kindWords(*before),
            knowledge::kindWords(*after));
        visitPairs(before->answers, after->answers, [&](const auto *first, const auto *second) {
            // An answer that is there is told by its id, whatever it does.
            const auto effects = [](const knowledge::Answer *answer) {
                Words list = answer == nullptr ? Words() : effectWords(*answer);
                if (answer != nullptr) {
                    list.insert(list.begin(), answer->id);
                }
                return list;
            };
            const std::string &id = (first != nullptr ? first : second)->id;
            add(DifferenceKind::Question, before->id, id, effects(first), effects(second));
        });
    }

    void addCapability(const Capability *before, const Capability *after)
    {
        if (addMissing(DifferenceKind::Capability, before, after)) {
            return;
        }
        const auto offered = [](const Capability &capability, const std::string &option) {
            for (const knowledge::CapabilityState &state : capability.states) {
                if (state.alternative == option) {
                    return baseWords(state);
                }
            }
            return Words{":unknown"};
        };
        for (const knowledge::Alternative &option : m_before.base.alternatives) {
            if (m_after.base.alternativeIndex(option.id) == KnowledgeBase::npos) {
                continue;
            }
            const std::size_t count = m_found.size();
            add(DifferenceKind::Capability, before->id, "offered", offered(*before, option.id),
                offered(*after, option.id));
            if (m_found.size() > count) {
                m_found.back().alternative = option.id;
            }
        }
    }

    const DiffSide &m_before;
    const DiffSide &m_after;
    std::vector<Difference> m_found;
};

} // namespace

bool isInOneUnit(const Criterion &before, const Criterion &after)
{
    return before.measure.has_value() == after.measure.has_value() &&
           (!before.measure || before.measure->unit == after.measure->unit);
}

void addWhichBase(std::vector<Difference> &found, const DiffSide &before, const DiffSide &after)
{
    const auto reference = [](const KnowledgeBase &base) {
        return Words{base.id, base.version, base.hash};
    };
    const Words first = reference(before.base);
    const Words second = reference(after.base);
    addDifference(found, DifferenceKind::Base, {}, {}, first, second, false);
    if (first == second) { // both are weighed with the same, whatever they were made with
        addDifference(found, DifferenceKind::Base, {}, "made",
                      oneWord(before.decision.knowledge.version),
                      oneWord(after.decision.knowledge.version), false);
    }
}

std::vector<Difference> baseDifferences(const DiffSide &before, const DiffSide &after)
{
    return BaseDifferences(before, after).run();
}

} // namespace steelyard::decision
