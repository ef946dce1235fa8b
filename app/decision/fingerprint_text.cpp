// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"

#include "knowledge/text.h"

#include <map>
#include <utility>

namespace steelyard::decision {

namespace {

// A field with its length in front, so that no two different inputs give the same text.
void add(std::string &text, const std::string &field)
{
    text += std::to_string(field.size());
    text += ':';
    text += field;
    text += '\n';
}

// Sections that are there only when something stands in them: decisions without keep the
// fingerprint they always had. Reasons are left out: they change no number.
void addOverrides(std::string &text, const Decision &decision)
{
    if (!decision.ownWeights.empty()) {
        add(text, "own-weights");
    }
    for (const auto &[criterion, share] : decision.ownWeights) {
        add(text, criterion);
        add(text, knowledge::numberText(share));
    }
    if (!decision.findings.empty()) {
        add(text, "own-ratings");
    }
    std::map<std::pair<std::string, std::string>, const Finding *> sorted;
    for (const Finding &own : decision.findings) {
        sorted[{own.criterion, own.alternative}] = &own;
    }
    for (const auto &[cell, own] : sorted) {
        add(text, cell.first);
        add(text, cell.second);
        add(text, own->value ? knowledge::numberText(*own->value) : "unknown");
        add(text, knowledge::numberText(own->low));
        add(text, knowledge::numberText(own->high));
    }
}

void addNumber(std::string &text, double value)
{
    add(text, knowledge::numberText(value));
}

void addEstimate(std::string &text, const Estimate &estimate)
{
    addNumber(text, estimate.low);
    addNumber(text, estimate.likely);
    addNumber(text, estimate.high);
}

void addCosts(std::string &text, const Decision &decision)
{
    for (const OwnCriterion &criterion : decision.own.criteria) {
        if (criterion.cost) {
            add(text, "cost-frame");
            add(text, criterion.id);
            addNumber(text, criterion.cost->years);
            addNumber(text, criterion.cost->users);
            addNumber(text, criterion.cost->dayRate);
        }
    }
    for (const Finding &finding : decision.findings) {
        if (finding.cost) {
            add(text, "cost-sheet");
            add(text, finding.criterion);
            add(text, finding.alternative);
            for (const Estimate *part :
                 {&finding.cost->once, &finding.cost->perMonth, &finding.cost->perUser,
                  &finding.cost->days, &finding.cost->leaving}) {
                addEstimate(text, *part);
            }
        }
    }
}

void addCriterion(std::string &text, const OwnCriterion &criterion)
{
    add(text, criterion.id);
    add(text, criterion.direction == knowledge::Direction::HigherIsBetter ? "more" : "less");
    if (criterion.measure) {
        add(text, criterion.measure->endsAreSuggested ? "suggested" : "measure");
        addNumber(text, criterion.measure->ends.worst);
        addNumber(text, criterion.measure->ends.best);
        for (const knowledge::ValuePoint &point : criterion.measure->points) {
            addNumber(text, point.level);
            addNumber(text, point.value);
        }
    }
    for (const auto &[name, limit] : {std::pair("at-most", criterion.cutoffs.atMost),
                                      std::pair("at-least", criterion.cutoffs.atLeast)}) {
        if (limit) {
            add(text, name);
            addNumber(text, *limit);
        }
    }
}

void addWeighing(std::string &text, const Weighing &weighing)
{
    if (weighing.way == WeightWay::Answers) {
        return; // the others are kept, but do not count
    }
    add(text, "weighing");
    add(text, std::to_string(static_cast<int>(weighing.way)));
    for (const std::string &criterion : weighing.order) {
        add(text, criterion);
    }
    for (const SwingJudgement &judgement : weighing.swings) {
        add(text, "swing");
        for (const SwingStep *step : {&judgement.step, &judgement.equal}) {
            add(text, step->criterion);
            for (const Span *span : {&step->from, &step->to}) {
                addNumber(text, span->low);
                addNumber(text, span->high);
            }
        }
    }
    for (const auto &[criterion, points] : weighing.points) {
        add(text, "points");
        add(text, criterion);
        addNumber(text, points);
    }
    for (const PairJudgement &judgement : weighing.pairs) {
        add(text, "pair");
        add(text, judgement.first);
        add(text, judgement.second);
        addNumber(text, judgement.times);
    }
}

// Parts of the user's own, as far as the verdict depends on them: not notes. Names, because nothing
// else says what an own id stands for.
void addOwnContent(std::string &text, const Decision &decision)
{
    for (const OwnOption &option : decision.own.options) {
        add(text, "own-option");
        add(text, option.id);
        add(text, option.name);
        for (const auto &[capability, support] : option.supports) {
            add(text, capability);
            add(text, std::to_string(static_cast<int>(support.support)));
            addNumber(text, support.daysLow);
            addNumber(text, support.daysHigh);
        }
    }
    for (const OwnCriterion &criterion : decision.own.criteria) {
        add(text, "own-criterion");
        add(text, criterion.name);
        addCriterion(text, criterion);
    }
    for (const LeftOut &leftOut : decision.own.leftOutCriteria) {
        add(text, "left-out");
        add(text, leftOut.id);
    }
    addCosts(text, decision);
    addWeighing(text, decision.weighing);
}

} // namespace

std::string fingerprintText(const knowledge::KnowledgeBase &base, const Decision &decision)
{
    std::string text;
    add(text, "steelyard-engine-" + std::to_string(kEngineVersion));
    add(text, base.hash);
    add(text, std::to_string(decision.seed));
    add(text, std::to_string(decision.samples));
    add(text, knowledge::numberText(decision.thresholds.clear));
    add(text, knowledge::numberText(decision.thresholds.leaning));
    add(text, knowledge::numberText(decision.thresholds.open));
    add(text, "alternatives");
    for (const std::string &alternative : decision.alternatives) {
        add(text, alternative);
    }
    add(text, "answers");
    for (const knowledge::Question &question : base.questions) {
        const GivenAnswer &given = decision.answer(question.id);
        if (given.state == AnswerState::Open || given.state == AnswerState::NotSure) {
            continue; // the two count the same, and the same as no entry
        }
        add(text, question.id);
        // The order in which answers were ticked changes nothing.
        for (const std::string &word : orderedWords(question, given)) {
            add(text, word);
        }
    }
    add(text, "must-haves");
    for (const auto &[capability, choice] : decision.mustHaves) {
        add(text, capability);
        add(text, choice.needed ? std::to_string(static_cast<int>(choice.tolerance)) : "none");
        add(text, knowledge::numberText(choice.days));
    }
    addOverrides(text, decision);
    addOwnContent(text, decision);
    return text;
}

} // namespace steelyard::decision
