// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/history.h"

#include "decision/file_words.h"
#include "knowledge/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace steelyard::decision {

namespace {

using Words = std::vector<std::string>;

Words wordsOf(const GivenAnswer &given)
{
    return given.state == AnswerState::Chosen ? answerWords(given)
                                              : Words{':' + std::string(words(given.state))};
}

Words wordsOf(const MustHaveChoice &choice)
{
    if (!choice.needed) {
        return {":not-needed"};
    }
    Words result{std::string(words(choice.tolerance))};
    if (choice.tolerance == knowledge::Support::Build) {
        result.push_back(knowledge::numberText(choice.days));
    }
    return result;
}

Words wordsOf(double value)
{
    return {knowledge::numberText(value)};
}

Words wordsOf(const std::string &name)
{
    return {name};
}

template <class Map>
Words wordsAt(const Map &map, const std::string &key)
{
    const auto found = map.find(key);
    return found == map.end() ? Words() : wordsOf(found->second);
}

class Changes
{
public:
    explicit Changes(std::string today)
        : m_today(std::move(today))
    {
    }

    template <class Map>
    void compare(ChangeKind kind, const Map &before, const Map &after)
    {
        std::set<std::string> keys;
        for (const Map *map : {&before, &after}) {
            for (const auto &entry : *map) {
                keys.insert(entry.first);
            }
        }
        for (const std::string &key : keys) {
            add(kind, key, {}, wordsAt(before, key), wordsAt(after, key));
        }
    }

    void add(ChangeKind kind, const std::string &subject, const std::string &alternative,
             Words from, Words to)
    {
        if (from != to) {
            m_entries.push_back(
                {m_today, kind, subject, alternative, std::move(from), std::move(to)});
        }
    }

    [[nodiscard]] std::vector<HistoryEntry> taken() { return std::move(m_entries); }

private:
    std::string m_today;
    std::vector<HistoryEntry> m_entries;
};

Words wordsOf(const Finding &finding)
{
    return finding.value ? wordsOf(*finding.value) : Words{":unknown"};
}

using Findings = std::vector<Finding>::const_iterator;

// By cell.
std::map<std::pair<std::string, std::string>, Words> wordsOf(Findings begin, Findings end)
{
    std::map<std::pair<std::string, std::string>, Words> result;
    for (Findings finding = begin; finding != end; ++finding) {
        result.try_emplace({finding->criterion, finding->alternative}, wordsOf(*finding));
    }
    return result;
}

void compareFindings(Changes &changes, const Decision &before, const Decision &after)
{
    // Of thousands in a table most stay as they are, at both ends of what changed.
    const std::vector<Finding> &old = before.findings;
    const std::vector<Finding> &now = after.findings;
    const auto [oldBegin, nowBegin] = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
    const auto [oldEnd, nowEnd] = std::mismatch(old.rbegin(), std::make_reverse_iterator(oldBegin),
                                                now.rbegin(), std::make_reverse_iterator(nowBegin));
    const auto was = wordsOf(oldBegin, oldEnd.base());
    const auto is = wordsOf(nowBegin, nowEnd.base());
    for (const auto &[cell, words] : was) {
        const auto there = is.find(cell);
        changes.add(ChangeKind::Rating, cell.first, cell.second, words,
                    there == is.end() ? Words() : there->second);
    }
    for (const auto &[cell, words] : is) {
        if (!was.contains(cell)) {
            changes.add(ChangeKind::Rating, cell.first, cell.second, {}, words);
        }
    }
}

// Own parts by name, and those of the base that are left out.
template <class Parts>
std::map<std::string, std::string> namesOf(const Parts &parts, const std::vector<LeftOut> &leftOut)
{
    std::map<std::string, std::string> names;
    for (const auto &part : parts) {
        names[part.id] = part.name;
    }
    for (const LeftOut &entry : leftOut) {
        names[entry.id] = ":left-out";
    }
    return names;
}

// The way that counts, and the order where it counts.
Words wordsOf(const Weighing &weighing)
{
    Words result{std::string(wordFor(kWeightWays, weighing.way))};
    if (weighing.way == WeightWay::Order || weighing.way == WeightWay::Swing) {
        result.insert(result.end(), weighing.order.begin(), weighing.order.end());
    }
    return result;
}

// Whether an option is among those that are weighed.
Words weighedIn(const Decision &decision, const std::string &option)
{
    const bool isWeighed = std::find(decision.alternatives.begin(), decision.alternatives.end(),
                                     option) != decision.alternatives.end();
    return isWeighed ? Words{":weighed"} : Words{};
}

} // namespace

std::vector<HistoryEntry> changesBetween(const Decision &before, const Decision &after,
                                         const std::string &today)
{
    Changes changes(today);
    changes.compare(ChangeKind::Answer, before.answers, after.answers);
    changes.compare(ChangeKind::MustHave, before.mustHaves, after.mustHaves);
    changes.compare(ChangeKind::Weight, before.ownWeights, after.ownWeights);
    changes.compare(ChangeKind::Option, namesOf(before.own.options, {}),
                    namesOf(after.own.options, {}));
    changes.compare(ChangeKind::Criterion, namesOf(before.own.criteria, before.own.leftOutCriteria),
                    namesOf(after.own.criteria, after.own.leftOutCriteria));
    changes.add(ChangeKind::Weighing, {}, {}, wordsOf(before.weighing), wordsOf(after.weighing));
    compareFindings(changes, before, after);
    for (const Decision *decision : {&before, &after}) {
        for (const std::string &option : decision->alternatives) {
            const bool isOwn = before.own.option(option) || after.own.option(option);
            if (isOwn || (decision == &after && !weighedIn(before, option).empty())) {
                continue; // compared already
            }
            changes.add(ChangeKind::Option, {}, option, weighedIn(before, option),
                        weighedIn(after, option));
        }
    }
    const auto one = [](const std::string &word) { return word.empty() ? Words() : Words{word}; };
    changes.add(ChangeKind::Choice, {}, {}, one(before.record.chosen), one(after.record.chosen));
    changes.add(ChangeKind::Status, {}, {}, {std::string(words(before.record.status))},
                {std::string(words(after.record.status))});
    return changes.taken();
}

void logChanges(const Decision &before, Decision &after, const std::string &today,
                const LogNote &note)
{
    const bool isNoted = !note.reason.empty();
    if (before.expectation.askedOn.empty() && !isNoted) {
        return;
    }
    for (HistoryEntry &entry : changesBetween(before, after, today)) {
        if (isNoted) {
            entry.time = note.time;
            entry.reason = note.reason;
            after.history.push_back(std::move(entry));
            continue;
        }
        const bool continues = !after.history.empty() && after.history.back().date == today &&
                               after.history.back().reason.empty() &&
                               after.history.back().kind == entry.kind &&
                               after.history.back().subject == entry.subject &&
                               after.history.back().alternative == entry.alternative;
        if (!continues) {
            after.history.push_back(std::move(entry));
        } else if (after.history.back().from == entry.to) {
            after.history.pop_back();
        } else {
            after.history.back().to = std::move(entry.to);
        }
    }
}

} // namespace steelyard::decision
