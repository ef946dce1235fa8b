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
    if (!decision.ownRatings.empty()) {
        add(text, "own-ratings");
    }
    std::map<std::pair<std::string, std::string>, const OwnRating *> sorted;
    for (const OwnRating &own : decision.ownRatings) {
        sorted[{own.criterion, own.alternative}] = &own;
    }
    for (const auto &[cell, own] : sorted) {
        add(text, cell.first);
        add(text, cell.second);
        add(text, knowledge::numberText(own->value));
        add(text, knowledge::numberText(own->low));
        add(text, knowledge::numberText(own->high));
    }
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
        for (const knowledge::Answer &answer : question.answers) {
            for (const std::string &choice : given.choices) {
                if (choice == answer.id) {
                    add(text, choice);
                }
            }
        }
    }
    add(text, "must-haves");
    for (const auto &[capability, choice] : decision.mustHaves) {
        add(text, capability);
        add(text, choice.needed ? std::to_string(static_cast<int>(choice.tolerance)) : "none");
        add(text, knowledge::numberText(choice.days));
    }
    addOverrides(text, decision);
    return text;
}

} // namespace steelyard::decision
