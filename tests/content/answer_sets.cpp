// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/answer_sets.h"

#include "content/bundled.h"
#include "decision/evaluate.h"

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

namespace steelyard::tests {

namespace {

using decision::AnswerState;
using decision::Decision;
using knowledge::Answer;
using knowledge::KnowledgeBase;
using knowledge::Question;

struct Change
{
    std::string question;
    std::string answer;
};

void change(Decision &decision, const Change &change)
{
    decision.answers[change.question] = {AnswerState::Chosen, {change.answer}, {}};
}

void count(Wins &wins, const KnowledgeBase &base, const Decision &decision)
{
    ++wins[decision::evaluate(base, decision).scores.winner];
}

std::vector<Change> plausibleChanges(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<Change> changes;
    for (const Question &question : base.questions) {
        if (question.shortRound) {
            continue;
        }
        const std::vector<std::string> &given = chosen(decision.answer(question.id));
        for (const Answer &answer : question.answers) {
            if (std::find(given.begin(), given.end(), answer.id) == given.end()) {
                changes.push_back({question.id, answer.id});
            }
        }
    }
    return changes;
}

} // namespace

int total(const Wins &wins)
{
    int sum = 0;
    for (const auto &[alternative, number] : wins) {
        sum += number;
    }
    return sum;
}

double share(const Wins &wins, const std::string &alternative)
{
    const auto found = wins.find(alternative);
    return found == wins.end() ? 0.0 : static_cast<double>(found->second) / total(wins);
}

std::string inWords(const Wins &wins)
{
    std::vector<std::pair<int, std::string>> sorted;
    for (const auto &[alternative, number] : wins) {
        sorted.emplace_back(-number, alternative);
    }
    std::sort(sorted.begin(), sorted.end());
    std::string words;
    for (const auto &[number, alternative] : sorted) {
        char share[16];
        std::snprintf(share, sizeof share, " %.3f", -static_cast<double>(number) / total(wins));
        words += (words.empty() ? "" : ", ") + (alternative.empty() ? "none" : alternative) + share;
    }
    return words;
}

Wins winsOfPlausibleSets(const KnowledgeBase &base, const knowledge::Scenario &scenario)
{
    const Decision own = smallDecision(base, scenario);
    const std::vector<Change> changes = plausibleChanges(base, own);
    Wins wins;
    count(wins, base, own);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        Decision one = own;
        change(one, changes[i]);
        count(wins, base, one);
        for (std::size_t j = i + 1; j < changes.size(); ++j) {
            if (changes[j].question != changes[i].question) {
                Decision two = one;
                change(two, changes[j]);
                count(wins, base, two);
            }
        }
    }
    return wins;
}

Decision answeredByChance(const KnowledgeBase &base, scoring::RandomStream &random)
{
    Decision decision = smallDecision(base);
    for (const Question &question : base.questions) {
        const std::uint32_t drawn =
            random.below(static_cast<std::uint32_t>(question.answers.size()));
        change(decision, {question.id, question.answers[drawn].id});
    }
    return decision;
}

Wins winsOfRandomSets(const KnowledgeBase &base, int sets, std::uint64_t seed)
{
    scoring::RandomStream random(seed, 0);
    Wins wins;
    for (int i = 0; i < sets; ++i) {
        count(wins, base, answeredByChance(base, random));
    }
    return wins;
}

} // namespace steelyard::tests
