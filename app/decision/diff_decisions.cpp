// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cost_sheet.h"
#include "decision/diff_base_words.h"
#include "decision/diff_parts.h"
#include "decision/diff_weighing.h"
#include "knowledge/text.h"

#include <algorithm>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using Words = std::vector<std::string>;

bool isUnsureWord(const Words &words)
{
    return words.empty() || words.front() == ":open" || words.front() == ":not-sure";
}

bool isSameSet(Words left, Words right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

class DecisionDifferences
{
public:
    DecisionDifferences(const DiffSide &before, const DiffSide &after)
        : m_before(before.decision)
        , m_after(after.decision)
        , m_baseBefore(before.base)
        , m_baseAfter(after.base)
    {
    }

    std::vector<Difference> run()
    {
        addOptions();
        addLogged();
        for (Difference &more : weighingDifferences(m_before.weighing, m_after.weighing)) {
            m_found.push_back(std::move(more));
        }
        addLeftOut();
        addOwnRatings();
        addThresholds();
        return std::move(m_found);
    }

private:
    void add(DifferenceKind kind, const std::string &subject, const std::string &field,
             Words before, Words after, bool counts)
    {
        addDifference(m_found, kind, subject, field, std::move(before), std::move(after), counts);
    }

    void addOptions()
    {
        const auto has = [](const Words &list, const std::string &id) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        Words commonBefore;
        Words commonAfter;
        for (const std::string &id : m_before.alternatives) {
            if (has(m_after.alternatives, id)) {
                commonBefore.push_back(id);
            } else {
                add(DifferenceKind::Option, id, {}, {id}, {}, true);
            }
        }
        for (const std::string &id : m_after.alternatives) {
            if (has(m_before.alternatives, id)) {
                commonAfter.push_back(id);
            } else {
                add(DifferenceKind::Option, id, {}, {}, {id}, true);
            }
        }
        // Among equals the first leads.
        add(DifferenceKind::Option, {}, "order", commonBefore, commonAfter, true);
    }

    // What the history of a decision would say if the second had become of the first.
    void addLogged()
    {
        for (HistoryEntry &entry : changesBetween(m_before, m_after, {})) {
            switch (entry.kind) {
            case ChangeKind::Answer:
                addAnswer(std::move(entry));
                break;
            case ChangeKind::MustHave:
                if (inBoth(&KnowledgeBase::capabilityIndex, entry.subject)) {
                    addEntry(DifferenceKind::MustHave, std::move(entry));
                }
                break;
            case ChangeKind::Weight:
                if (inBoth(&KnowledgeBase::criterionIndex, entry.subject)) {
                    addEntry(DifferenceKind::Weight, std::move(entry));
                }
                break;
            case ChangeKind::Rating: // with its range, which the history does not tell
            case ChangeKind::Choice: // with the rest of the record
            case ChangeKind::Status:
            case ChangeKind::Option:    // with the order, above
            case ChangeKind::Criterion: // from the overlaid bases
            case ChangeKind::Weighing:  // with all that was said of it
                break;
            }
        }
    }

    void addEntry(DifferenceKind kind, HistoryEntry entry)
    {
        add(kind, entry.subject, {}, std::move(entry.from), std::move(entry.to), true);
    }

    void addAnswer(HistoryEntry entry)
    {
        // The order in which answers were ticked changes nothing, nor does "not sure" an open one.
        if (!inBoth(&KnowledgeBase::questionIndex, entry.subject) ||
            isSameSet(entry.from, entry.to)) {
            return;
        }
        const bool counts = !(isUnsureWord(entry.from) && isUnsureWord(entry.to));
        add(DifferenceKind::Answer, entry.subject, {}, std::move(entry.from), std::move(entry.to),
            counts);
    }

    template <class Index>
    [[nodiscard]] bool inBoth(Index index, const std::string &id) const
    {
        return (m_baseBefore.*index)(id) != KnowledgeBase::npos &&
               (m_baseAfter.*index)(id) != KnowledgeBase::npos;
    }

    // Criteria that weigh nothing, whatever is said of them.
    void addLeftOut()
    {
        const auto leftOut = [](const Decision &decision, const std::string &id) {
            const auto &list = decision.own.leftOutCriteria;
            return std::any_of(list.begin(), list.end(),
                               [&id](const LeftOut &entry) { return entry.id == id; })
                       ? Words{":left-out"}
                       : Words();
        };
        for (const knowledge::Criterion &criterion : m_baseBefore.criteria) {
            if (inBoth(&KnowledgeBase::criterionIndex, criterion.id)) {
                add(DifferenceKind::Criterion, criterion.id, "left-out",
                    leftOut(m_before, criterion.id), leftOut(m_after, criterion.id), true);
            }
        }
    }

    void addOwnRatings()
    {
        std::set<std::pair<std::string, std::string>> seen;
        for (const Decision *decision : {&m_before, &m_after}) {
            for (const Finding &cell : decision->findings) {
                if (inBoth(&KnowledgeBase::criterionIndex, cell.criterion) &&
                    seen.insert({cell.criterion, cell.alternative}).second) {
                    addOwnRating(cell);
                }
            }
        }
    }

    void addOwnRating(const Finding &cell)
    {
        // What is the same for all options is a difference of the criterion.
        const OwnCriterion *criterion = m_before.own.criterion(cell.criterion);
        const auto numbers = [criterion](const Finding *own) {
            if (own == nullptr) {
                return Words();
            }
            if (own->cost && criterion != nullptr && criterion->cost) {
                const Estimate sum = totalCost(*own->cost, *criterion->cost);
                return Words{knowledge::numberText(sum.likely), knowledge::numberText(sum.low),
                             knowledge::numberText(sum.high)};
            }
            return own->value
                       ? Words{knowledge::numberText(*own->value), knowledge::numberText(own->low),
                               knowledge::numberText(own->high)}
                       : Words{":unknown"};
        };
        const Finding *before = m_before.finding(cell.criterion, cell.alternative);
        const Finding *after = m_after.finding(cell.criterion, cell.alternative);
        const std::size_t count = m_found.size();
        add(DifferenceKind::OwnRating, cell.criterion, {}, numbers(before), numbers(after), true);
        if (m_found.size() == count && before != nullptr && after != nullptr) {
            add(DifferenceKind::OwnRating, cell.criterion, "reason", oneWord(before->note),
                oneWord(after->note), false);
            add(DifferenceKind::OwnRating, cell.criterion, "evidence", evidenceWords(*before),
                evidenceWords(*after), false);
        }
        for (std::size_t i = count; i < m_found.size(); ++i) {
            m_found[i].alternative = cell.alternative;
        }
    }

    void addThresholds()
    {
        const auto addNumber = [this](const char *field, double before, double after) {
            add(DifferenceKind::Threshold, {}, field, {knowledge::numberText(before)},
                {knowledge::numberText(after)}, true);
        };
        addNumber("clear", m_before.thresholds.clear, m_after.thresholds.clear);
        addNumber("leaning", m_before.thresholds.leaning, m_after.thresholds.leaning);
        addNumber("open", m_before.thresholds.open, m_after.thresholds.open);
        add(DifferenceKind::Sampling, {}, "samples", {std::to_string(m_before.samples)},
            {std::to_string(m_after.samples)}, true);
        add(DifferenceKind::Sampling, {}, "seed", {std::to_string(m_before.seed)},
            {std::to_string(m_after.seed)}, true);
    }

    const Decision &m_before;
    const Decision &m_after;
    const KnowledgeBase &m_baseBefore;
    const KnowledgeBase &m_baseAfter;
    std::vector<Difference> m_found;
};

} // namespace

void addDifference(std::vector<Difference> &found, DifferenceKind kind, const std::string &subject,
                   const std::string &field, Words before, Words after, bool counts)
{
    if (before != after) {
        found.push_back(
            {kind, subject, {}, field, std::move(before), std::move(after), counts, {}, false});
    }
}

Words oneWord(const std::string &text)
{
    return text.empty() ? Words() : Words{text};
}

std::vector<Difference> decisionDifferences(const DiffSide &before, const DiffSide &after)
{
    return DecisionDifferences(before, after).run();
}

} // namespace steelyard::decision
