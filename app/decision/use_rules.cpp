// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/use_rules.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using Named = std::vector<std::string>; // each "question/answer"

// Those that are given and count, in the rule's order.
std::vector<AnswerReference> givenOf(const knowledge::KnowledgeBase &base, const Named &named,
                                     const Decision &decision)
{
    std::vector<AnswerReference> result;
    for (const std::string &name : named) {
        const std::size_t slash = name.find('/');
        if (slash == std::string::npos) {
            continue;
        }
        AnswerReference reference{name.substr(0, slash), name.substr(slash + 1)};
        const std::size_t question = base.questionIndex(reference.question);
        if (question == knowledge::KnowledgeBase::npos) {
            continue;
        }
        const knowledge::Question &asked = base.questions[question];
        if (holds(asked, countedAnswer(base, asked, decision), reference.answer)) {
            result.push_back(std::move(reference));
        }
    }
    return result;
}

} // namespace

bool holds(const knowledge::KnowledgeBase &base, const knowledge::UseRule &rule,
           const Decision &decision)
{
    return !(rule.allOf.empty() && rule.anyOf.empty()) &&
           givenOf(base, rule.allOf, decision).size() == rule.allOf.size() &&
           (rule.anyOf.empty() || !givenOf(base, rule.anyOf, decision).empty()) &&
           givenOf(base, rule.noneOf, decision).empty();
}

std::vector<FittingRule> fittingRules(const knowledge::KnowledgeBase &base,
                                      const Decision &decision, const std::string &alternative,
                                      bool avoid)
{
    std::vector<FittingRule> result;
    for (std::size_t place = 0; place < base.useRules.size(); ++place) {
        const knowledge::UseRule &rule = base.useRules[place];
        if (rule.alternative != alternative || rule.avoid != avoid ||
            !holds(base, rule, decision)) {
            continue;
        }
        FittingRule fitting{place, givenOf(base, rule.allOf, decision)};
        for (AnswerReference &reference : givenOf(base, rule.anyOf, decision)) {
            fitting.answers.push_back(std::move(reference));
        }
        result.push_back(std::move(fitting));
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &left, const auto &right) {
        return left.answers.size() > right.answers.size();
    });
    return result;
}

} // namespace steelyard::decision
