// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/reasons.h"

#include "decision/cited_sources.h"
#include "decision/finding_table.h"
#include "decision/points.h"
#include "scoring/contribution.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::Confidence;
using knowledge::EvidenceKind;
using knowledge::KnowledgeBase;

std::vector<AnswerReference> answersBehind(const CriterionWeight &weight)
{
    std::vector<WeightStep> raising;
    std::copy_if(weight.steps.begin(), weight.steps.end(), std::back_inserter(raising),
                 [](const WeightStep &step) { return step.steps > 0; });
    std::stable_sort(raising.begin(), raising.end(),
                     [](const auto &left, const auto &right) { return left.steps > right.steps; });
    std::vector<AnswerReference> answers;
    answers.reserve(raising.size());
    for (const WeightStep &step : raising) {
        answers.push_back({step.question, step.answer});
    }
    return answers;
}

void addTo(Foundation &foundation, EvidenceKind kind, Confidence confidence, double share)
{
    (kind == EvidenceKind::Fact      ? foundation.fact
     : kind == EvidenceKind::Measure ? foundation.measure
                                     : foundation.judgement) += share;
    (confidence == Confidence::High     ? foundation.highConfidence
     : confidence == Confidence::Medium ? foundation.mediumConfidence
                                        : foundation.lowConfidence) += share;
}

// ISO 8601 dates compare as text, and a month alone comes before its days.
void noteAge(Foundation &foundation, const std::string &asOf)
{
    if (!asOf.empty() && (foundation.oldest.empty() || asOf < foundation.oldest)) {
        foundation.oldest = asOf;
    }
}

} // namespace

std::vector<Reason> reasons(const KnowledgeBase &base, const Inputs &inputs, std::size_t winner,
                            std::size_t rival)
{
    const auto explanation = scoring::explain(inputs.problem, winner, rival);
    if (!explanation.ok()) {
        return {};
    }
    const auto ratingAt = [&inputs](std::size_t criterion, std::size_t row) {
        return inputs.ratings.at(criterion, inputs.positions[row]).value;
    };
    std::vector<Reason> result;
    for (const scoring::Contribution &part : explanation.value().all) {
        if (part.contribution == 0) {
            continue;
        }
        const std::size_t c = part.criterion;
        Reason reason;
        reason.criterion = base.criteria[c].id;
        reason.kind = part.contribution > 0 ? ReasonKind::For : ReasonKind::Against;
        reason.contribution = kPoints * part.contribution;
        // An unknown rating counts as the middle of its scale, and says so where it is shown.
        const double middle = levelAt(base.criteria[c], kPoints / 2);
        reason.winnerRating = ratingAt(c, winner).value_or(middle);
        reason.rivalRating = ratingAt(c, rival).value_or(middle);
        if (!inputs.weights[c].own) { // else no answer gave it its weight
            reason.answers = answersBehind(inputs.weights[c]);
        }
        result.push_back(std::move(reason));
    }
    return result;
}

Foundation foundation(const KnowledgeBase &base, const Decision &decision,
                      const std::vector<CriterionWeight> &weights, std::vector<std::string> options)
{
    Foundation result;
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    const FindingTable findings(base, decision.findings);
    std::vector<std::uint8_t> counts;
    for (const std::string &option : decision.alternatives) {
        counts.push_back(static_cast<std::uint8_t>(
            std::find(options.begin(), options.end(), option) != options.end()));
    }
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        if (!(weights[c].weight > 0)) {
            continue;
        }
        const double share = weights[c].weight / static_cast<double>(options.size());
        for (std::size_t row = 0; row < positions.size(); ++row) {
            const knowledge::Rating &rating = base.rating(c, positions[row]);
            const Finding *finding = findings.at(c, positions[row]);
            noteAge(result, finding != nullptr ? finding->asOf : rating.asOf);
            if (counts[row] == 0) {
                continue;
            }
            if (finding != nullptr) {
                addTo(result, finding->kind, confidenceOf(finding->sureness), share);
            } else {
                addTo(result, knowledge::ratingKind(base.criteria[c], rating), rating.confidence,
                      share);
            }
        }
    }
    result.sources = citedSources(base, decision, weights).count();
    result.options = std::move(options);
    return result;
}

std::vector<PublishedComparison> compareWithPublished(const KnowledgeBase &base, State state,
                                                      const std::string &winner)
{
    const bool undecided = state == State::TooClose || state == State::NotEnoughAnswers;
    std::vector<PublishedComparison> result;
    for (const knowledge::PublishedVerdict &published : base.publishedVerdicts) {
        PublishedComparison comparison{published.id, published.shape, published.winner, false};
        switch (published.shape) {
        case knowledge::VerdictShape::Winner:
            comparison.agrees = !winner.empty() && published.winner == winner;
            break;
        case knowledge::VerdictShape::Conditional:
            comparison.agrees = state != State::NoFeasible;
            break;
        case knowledge::VerdictShape::Tie:
        case knowledge::VerdictShape::Depends:
            comparison.agrees = undecided;
            break;
        }
        result.push_back(std::move(comparison));
    }
    return result;
}

} // namespace steelyard::decision
