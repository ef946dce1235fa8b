// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/judged_lead.h"

#include "decision/finding_table.h"

#include <cmath>

namespace steelyard::decision {

using knowledge::EvidenceKind;
using knowledge::KnowledgeBase;

JudgedLead judgedLead(const KnowledgeBase &base, const Decision &decision, const Scores &scores)
{
    if (scores.winner.empty() || scores.runnerUp.empty()) {
        return {};
    }
    const FindingTable findings(base, decision.findings);
    const auto isJudged = [&](std::size_t criterion, const std::string &option) {
        const std::size_t alternative = base.alternativeIndex(option);
        if (const Finding *finding = findings.at(criterion, alternative)) {
            return finding->kind == EvidenceKind::Judgement && finding->sources.empty() &&
                   finding->sureness != Sureness::Measured;
        }
        return knowledge::ratingKind(base.criteria[criterion],
                                     base.rating(criterion, alternative)) ==
               EvidenceKind::Judgement;
    };
    double all = 0;
    double judged = 0;
    double knownLead = 0;
    for (const Reason &reason : scores.reasons) {
        const std::size_t criterion = base.criterionIndex(reason.criterion);
        const double part = (isJudged(criterion, scores.winner) ? 0.5 : 0.0) +
                            (isJudged(criterion, scores.runnerUp) ? 0.5 : 0.0);
        all += std::abs(reason.contribution);
        judged += part * std::abs(reason.contribution);
        knownLead += (1 - part) * reason.contribution;
    }
    if (!(all > 0)) {
        return {};
    }
    return {judged / all, judged > all / 2 && knownLead <= 0};
}

} // namespace steelyard::decision
