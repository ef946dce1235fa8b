// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/use_rules.h"

#include <algorithm>

namespace steelyard::decision {

std::vector<FittingRule> fittingRules(const knowledge::KnowledgeBase &base,
                                      const Decision &decision, const std::string &alternative,
                                      bool avoid)
{
    std::vector<FittingRule> result;
    for (std::size_t place = 0; place < base.useRules.size(); ++place) {
        const knowledge::UseRule &rule = base.useRules[place];
        if (rule.alternative != alternative || rule.avoid != avoid) {
            continue;
        }
        FittingRule fitting{place, {}};
        for (const std::string &named : rule.answers) { // "question/answer"
            const std::size_t slash = named.find('/');
            if (slash == std::string::npos) {
                continue;
            }
            const AnswerReference reference{named.substr(0, slash), named.substr(slash + 1)};
            const auto &given = decision.answer(reference.question).choices;
            if (std::find(given.begin(), given.end(), reference.answer) != given.end()) {
                fitting.answers.push_back(reference);
            }
        }
        if (!fitting.answers.empty()) {
            result.push_back(std::move(fitting));
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &left, const auto &right) {
        return left.answers.size() > right.answers.size();
    });
    return result;
}

} // namespace steelyard::decision
