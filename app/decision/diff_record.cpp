// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_parts.h"
#include "decision/file_words.h"
#include "knowledge/text.h"

#include <algorithm>
#include <set>

namespace steelyard::decision {

namespace {

using Words = std::vector<std::string>;

// A list of things that were written down, each as one line.
template <class Thing, class Line>
Words linesOf(const std::vector<Thing> &things, Line line)
{
    Words lines;
    std::transform(things.begin(), things.end(), std::back_inserter(lines), line);
    return lines;
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts) {
        text += part.empty() || text.empty() ? part : ", " + part;
    }
    return text;
}

std::string lineOf(const Decider &decider)
{
    return joined({decider.name, decider.signedOn});
}

std::string lineOf(const Trigger &trigger)
{
    return trigger.text;
}

std::string lineOf(const Action &action)
{
    return (action.done ? "\u2713 " : "") + joined({action.text, action.owner, action.due});
}

const OwnScenario *scenarioOf(const Decision &decision, const std::string &name)
{
    const auto found =
        std::find_if(decision.ownScenarios.begin(), decision.ownScenarios.end(),
                     [&](const OwnScenario &scenario) { return scenario.name == name; });
    return found == decision.ownScenarios.end() ? nullptr : &*found;
}

void addScenario(std::vector<Difference> &found, const Decision &before, const Decision &after,
                 const std::string &name)
{
    const OwnScenario *first = scenarioOf(before, name);
    const OwnScenario *second = scenarioOf(after, name);
    if (first != nullptr && second != nullptr && *first == *second) {
        return;
    }
    // Weights and ratings to look at beside the decision's own: that they differ is enough.
    found.push_back({DifferenceKind::Text,
                     name,
                     {},
                     "scenario",
                     first != nullptr ? Words{name} : Words(),
                     second != nullptr ? Words{name} : Words(),
                     false,
                     {},
                     false});
}

// What parts of one's own are called and said to be; what only one of the two has is told as that.
void addOwnTexts(std::vector<Difference> &found, const OwnContent &before, const OwnContent &after)
{
    const auto add = [&found](const std::string &id, const char *field, const std::string &first,
                              const std::string &second) {
        addDifference(found, DifferenceKind::Text, id, field, oneWord(first), oneWord(second),
                      false);
    };
    for (const OwnOption &option : before.options) {
        if (const OwnOption *other = after.option(option.id)) {
            add(option.id, "option", option.name, other->name);
            add(option.id, "option tagline", option.tagline, other->tagline);
            add(option.id, "option note", option.note, other->note);
        }
    }
    for (const OwnCriterion &criterion : before.criteria) {
        const OwnCriterion *other = after.criterion(criterion.id);
        if (other == nullptr) {
            continue;
        }
        add(criterion.id, "criterion", criterion.name, other->name);
        add(criterion.id, "criterion question", criterion.question, other->question);
        add(criterion.id, "criterion note", criterion.note, other->note);
        const auto steps = [](const OwnCriterion &of) {
            std::string text;
            for (const knowledge::Anchor &anchor : of.anchors) {
                text += (text.empty() ? "" : "; ") + knowledge::numberText(anchor.at) + ": " +
                        anchor.text;
            }
            return text;
        };
        add(criterion.id, "criterion steps", steps(criterion), steps(*other));
    }
    for (const auto &[list, others] :
         {std::pair(&before.leftOutOptions, &after.leftOutOptions),
          std::pair(&before.leftOutCriteria, &after.leftOutCriteria)}) {
        const char *field =
            list == &before.leftOutOptions ? "option left out" : "criterion left out";
        for (const LeftOut &leftOut : *list) {
            const auto other =
                std::find_if(others->begin(), others->end(),
                             [&leftOut](const LeftOut &entry) { return entry.id == leftOut.id; });
            if (other != others->end()) {
                add(leftOut.id, field, leftOut.reason, other->reason);
            }
        }
    }
    for (const OwnGroup &group : before.groups) {
        const auto other =
            std::find_if(after.groups.begin(), after.groups.end(),
                         [&group](const OwnGroup &entry) { return entry.id == group.id; });
        if (other != after.groups.end()) {
            add(group.id, "group", group.name, other->name);
        }
    }
}

} // namespace

std::vector<Difference> recordDifferences(const DiffSide &before, const DiffSide &after)
{
    const DecisionRecord &first = before.decision.record;
    const DecisionRecord &second = after.decision.record;
    std::vector<Difference> found;
    const auto add = [&](const char *field, Words from, Words to) {
        addDifference(found, DifferenceKind::Record, {}, field, std::move(from), std::move(to),
                      false);
    };
    const auto addLines = [&](const char *field, const auto &from, const auto &to) {
        const auto line = [](const auto &thing) { return lineOf(thing); };
        add(field, linesOf(from, line), linesOf(to, line));
    };
    add("chosen", oneWord(first.chosen), oneWord(second.chosen));
    add("status", {std::string(words(first.status))}, {std::string(words(second.status))});
    add("reason", oneWord(first.reason), oneWord(second.reason));
    add("owner", oneWord(first.owner), oneWord(second.owner));
    addLines("deciders", first.deciders, second.deciders);
    add("decidedOn", oneWord(first.decidedOn), oneWord(second.decidedOn));
    add("reviewOn", oneWord(first.reviewOn), oneWord(second.reviewOn));
    addLines("reconsider", first.reconsider, second.reconsider);
    addLines("actions", first.actions, second.actions);
    add("expected", oneWord(before.decision.expectation.alternative),
        oneWord(after.decision.expectation.alternative));
    return found;
}

std::vector<Difference> textDifferences(const DiffSide &before, const DiffSide &after)
{
    std::vector<Difference> found;
    addDifference(found, DifferenceKind::Text, {}, "title", oneWord(before.decision.title),
                  oneWord(after.decision.title), false);
    std::set<std::string> questions;
    std::set<std::string> scenarios;
    for (const Decision *decision : {&before.decision, &after.decision}) {
        for (const auto &[question, answer] : decision->answers) {
            questions.insert(question);
        }
        for (const OwnScenario &scenario : decision->ownScenarios) {
            scenarios.insert(scenario.name);
        }
    }
    for (const std::string &question : questions) {
        addDifference(found, DifferenceKind::Text, question, "note",
                      oneWord(before.decision.answer(question).note),
                      oneWord(after.decision.answer(question).note), false);
    }
    for (const std::string &name : scenarios) {
        addScenario(found, before.decision, after.decision, name);
    }
    addOwnTexts(found, before.decision.own, after.decision.own);
    if (before.decision.meeting != after.decision.meeting) { // which is read and shown elsewhere
        addDifference(found, DifferenceKind::Text, {}, "meeting", {"A"}, {"B"}, false);
    }
    return found;
}

} // namespace steelyard::decision
