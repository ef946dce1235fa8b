// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/within_limits.h"

#include "decision/file_words.h"
#include "decision/limit_parts.h"
#include "decision/text_limits.h"
#include "knowledge/dates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard::decision {

namespace {

void limit(GivenAnswer &given)
{
    clean(TextField::Note, given.note);
    bringWithinLimits(given);
}

void limit(MustHaveChoice &choice)
{
    choice.days = bounded(choice.days, 0, kMostDays, 0);
    if (choice.tolerance == knowledge::Support::Impossible) {
        choice.tolerance = knowledge::Support::Build;
    }
}

void limit(OwnWeights &weights)
{
    double sum = 0;
    for (auto &[criterion, share] : weights) {
        share = bounded(share, 0, 1, 0);
        sum += share;
    }
    if (sum > 1 + kWeightTolerance) {
        for (auto &[criterion, share] : weights) {
            share /= sum;
        }
    }
}

void limit(DecisionRecord &record)
{
    clean(TextField::Reason, record.reason);
    clean(TextField::Person, record.owner);
    cleanDay(record.decidedOn);
    cleanDay(record.reviewOn);
    for (Decider &decider : record.deciders) {
        clean(TextField::Person, decider.name);
        decider.name = isBlank(decider.name) ? std::string(kNoText) : std::move(decider.name);
        cleanDay(decider.signedOn);
    }
    for (Trigger &trigger : record.reconsider) {
        clean(TextField::Entry, trigger.text);
    }
    for (Dissent &dissent : record.dissent) {
        clean(TextField::Person, dissent.who);
        clean(TextField::Entry, dissent.text);
    }
    for (Action &action : record.actions) {
        clean(TextField::Entry, action.text);
        clean(TextField::Person, action.owner);
        cleanDay(action.due);
    }
}

void limit(Meeting &meeting)
{
    for (auto &[scene, note] : meeting.notes) {
        clean(TextField::Note, note);
    }
    meeting.minutes = std::clamp(meeting.minutes, 0, kMostMinutes);
    for (RoomExpectation &expectation : meeting.expectations) {
        clean(TextField::Person, expectation.who);
        expectation.hands = std::clamp(expectation.hands, 1, kMostHands);
    }
    std::erase_if(meeting.objections,
                  [](const Objection &objection) { return std::isnan(objection.value); });
    for (Objection &objection : meeting.objections) {
        objection.value = std::clamp(objection.value, -kLargestRating, kLargestRating);
        clean(TextField::Person, objection.who);
        clean(TextField::Note, objection.text);
        cleanDay(objection.raisedOn);
    }
}

void limit(std::vector<HistoryEntry> &history)
{
    std::erase_if(history, [](const HistoryEntry &entry) { return !isDay(entry.date); });
    for (HistoryEntry &entry : history) {
        clean(TextField::Reason, entry.reason);
        if (!entry.time.empty()) {
            clean(TextField::HistoryWord, entry.time);
        }
        for (std::vector<std::string> *words : {&entry.from, &entry.to}) {
            for (std::string &word : *words) {
                clean(TextField::HistoryWord, word);
            }
        }
    }
}

} // namespace

bool isDay(std::string_view text)
{
    return text.size() == 10 && knowledge::dayNumber(text).has_value();
}

Thresholds withinLimits(Thresholds thresholds)
{
    const Thresholds usual;
    thresholds.clear = bounded(thresholds.clear, kLowestClear, 1, usual.clear);
    thresholds.leaning = bounded(thresholds.leaning, kLowestLeaning, thresholds.clear,
                                 std::min(usual.leaning, thresholds.clear));
    thresholds.open = bounded(thresholds.open, 0, 1, usual.open);
    return thresholds;
}

namespace {

void limitAllButTheTable(Decision &decision)
{
    if (decision.knowledge.id.empty()) {
        decision.knowledge = {};
    } else {
        clean(TextField::BaseVersion, decision.knowledge.version);
    }
    clean(TextField::Title, decision.title,
          decision.knowledge.id.empty() ? kNoText : std::string_view(decision.knowledge.id));
    cleanDay(decision.created);
    cleanDay(decision.modified);
    for (auto &[question, given] : decision.answers) {
        limit(given);
    }
    for (auto &[capability, choice] : decision.mustHaves) {
        limit(choice);
    }
    limit(decision.ownWeights);
    limit(decision.weighing);
    for (OwnScenario &scenario : decision.ownScenarios) {
        clean(TextField::ScenarioName, scenario.name);
        limit(scenario.ownWeights);
        limitFindings(scenario.findings);
    }
    decision.thresholds = withinLimits(decision.thresholds);
    decision.seed &= kLargestSeed;
    decision.samples = std::clamp(decision.samples, kFewestSamples, kMostSamples);
    if (!isDay(decision.expectation.askedOn)) {
        decision.expectation = {};
    }
    limit(decision.record);
    limit(decision.meeting);
    limit(decision.history);
}

} // namespace

Decision withinLimits(Decision decision)
{
    limitAllButTheTable(decision);
    limit(decision.own);
    limitFindings(decision.findings);
    return decision;
}

Decision withinLimits(Decision decision, const Decision &before)
{
    limitAllButTheTable(decision);
    if (!(decision.own == before.own)) {
        limit(decision.own);
    }
    limitChangedFindings(decision.findings, before.findings);
    return decision;
}

} // namespace steelyard::decision
