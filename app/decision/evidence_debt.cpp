// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evidence_debt.h"

#include "decision/applied_ratings.h"
#include "decision/finding_table.h"
#include "decision/points.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::Confidence;
using knowledge::KnowledgeBase;

struct CellEvidence
{
    bool isKnown = false;
    Confidence confidence = Confidence::Low;
    bool hasSource = false;
};

CellEvidence evidenceOf(const knowledge::Rating &rating, const Finding *finding)
{
    if (finding != nullptr) {
        return {finding->value.has_value(), confidenceOf(finding->sureness),
                !finding->sources.empty()};
    }
    return {rating.value.has_value(), rating.confidence, !rating.sources.empty()};
}

double &shareOf(EvidenceDebt &debt, const CellEvidence &evidence)
{
    if (!evidence.isKnown) {
        return debt.unknown;
    }
    switch (evidence.confidence) {
    case Confidence::High:
        return debt.measured;
    case Confidence::Medium:
        return debt.estimated;
    case Confidence::Low:
        break;
    }
    return debt.guessed;
}

} // namespace

EvidenceDebt evidenceDebt(const KnowledgeBase &base, const Decision &decision,
                          const std::vector<CriterionWeight> &weights)
{
    EvidenceDebt debt;
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    const FindingTable findings(base, decision.findings);
    std::vector<std::pair<double, std::size_t>> indebted;
    for (std::size_t c = 0; c < base.criteria.size() && !positions.empty(); ++c) {
        const double share = weights[c].weight / static_cast<double>(positions.size());
        double ofCriterion = 0;
        for (const std::size_t a : positions) {
            const CellEvidence evidence = evidenceOf(base.rating(c, a), findings.at(c, a));
            shareOf(debt, evidence) += share;
            const bool isGuess = evidence.isKnown && evidence.confidence == Confidence::Low;
            ofCriterion += isGuess && !evidence.hasSource ? share : 0;
        }
        debt.debt += ofCriterion;
        if (ofCriterion > 0) {
            indebted.emplace_back(ofCriterion, c);
        }
    }
    std::stable_sort(indebted.begin(), indebted.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    for (const auto &[share, criterion] : indebted) {
        debt.criteria.push_back(base.criteria[criterion].id);
    }
    return debt;
}

std::vector<OpenCell> openCells(const KnowledgeBase &base, const Decision &decision,
                                const std::vector<CriterionWeight> &weights)
{
    std::vector<OpenCell> cells;
    const AppliedRatings ratings(base, decision);
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (const std::size_t a : alternativePositions(base, decision)) {
            if (weights[c].weight > 0 && !ratings.at(c, a).value) {
                cells.push_back(
                    {base.criteria[c].id, base.alternatives[a].id, kPoints * weights[c].weight});
            }
        }
    }
    std::stable_sort(cells.begin(), cells.end(), [](const auto &left, const auto &right) {
        return left.couldMove > right.couldMove;
    });
    return cells;
}

} // namespace steelyard::decision
