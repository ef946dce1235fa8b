// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/history.h"

#include "decision/file_words.h"
#include "knowledge/text.h"

#include <algorithm>
#include <set>

namespace steelyard::decision {

namespace {

using Words = std::vector<std::string>;

Words wordsOf(const GivenAnswer &given)
{
    return given.state == AnswerState::Chosen ? given.choices
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

Words ownRatingAt(const Decision &decision, const OwnRating &cell)
{
    const OwnRating *own = decision.ownRating(cell.criterion, cell.alternative);
    return own == nullptr ? Words() : wordsOf(own->value);
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
    std::set<std::pair<std::string, std::string>> cells;
    for (const Decision *decision : {&before, &after}) {
        for (const OwnRating &own : decision->ownRatings) {
            if (cells.insert({own.criterion, own.alternative}).second) {
                changes.add(ChangeKind::Rating, own.criterion, own.alternative,
                            ownRatingAt(before, own), ownRatingAt(after, own));
            }
        }
    }
    for (const Decision *decision : {&before, &after}) {
        for (const std::string &option : decision->alternatives) {
            if (decision == &after && !weighedIn(before, option).empty()) {
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
