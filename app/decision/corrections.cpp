// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/corrections.h"

#include "decision/applied_ratings.h"

#include <algorithm>

namespace steelyard::decision {

std::vector<ExplainedCorrection> correctionsInForce(const knowledge::KnowledgeBase &base,
                                                    const Decision &decision)
{
    const auto counts = [&](const Correction &correction) {
        const std::string &option = base.alternatives[correction.alternative].id;
        const auto &options = decision.alternatives;
        return std::find(options.begin(), options.end(), option) != options.end() &&
               base.rating(correction.criterion, correction.alternative).value &&
               decision.finding(base.criteria[correction.criterion].id, option) == nullptr;
    };
    std::vector<ExplainedCorrection> result;
    for (const knowledge::Question &question : base.questions) {
        for (const knowledge::Answer *answer :
             heldAnswers(question, countedAnswer(base, question, decision))) {
            const GivenEffects alone = effectsOf(question, standingFor(question, *answer));
            for (const Correction &correction : correctionsOf(base, alone)) {
                if (counts(correction)) {
                    result.push_back({correction.criterion,
                                      correction.alternative,
                                      correction.by,
                                      {question.id, answer->id}});
                }
            }
        }
    }
    return result;
}

} // namespace steelyard::decision
