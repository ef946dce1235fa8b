// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_base_words.h"

#include "decision/file_words.h"
#include "knowledge/text.h"

#include <algorithm>
#include <array>

namespace steelyard::decision {

namespace {

using knowledge::numberText;
using Words = std::vector<std::string>;

std::string supportWord(knowledge::Support support)
{
    return support == knowledge::Support::Impossible ? "impossible" : std::string(words(support));
}

} // namespace

Words baseWords(const knowledge::Rating &rating)
{
    return rating.value
               ? Words{numberText(*rating.value), numberText(rating.low), numberText(rating.high)}
               : Words{":unknown"};
}

Words baseWords(const knowledge::CapabilityState &state)
{
    return {supportWord(state.support), numberText(state.daysLow), numberText(state.daysHigh)};
}

Words scaleWords(const knowledge::Criterion &criterion)
{
    Words words{criterion.direction == knowledge::Direction::HigherIsBetter ? "higher" : "lower",
                numberText(criterion.scaleLow), numberText(criterion.scaleHigh)};
    if (criterion.measure) {
        words.push_back(criterion.measure->unit);
    }
    return words;
}

Words functionWords(const knowledge::Criterion &criterion)
{
    Words words;
    const auto points =
        criterion.measure ? criterion.measure->points : std::vector<knowledge::ValuePoint>();
    for (const knowledge::ValuePoint &point : points) {
        words.push_back(numberText(point.level));
        words.push_back(numberText(point.value));
    }
    return words;
}

Words cutoffWords(const knowledge::Cutoffs &cutoffs)
{
    Words words;
    if (cutoffs.atMost) {
        words.insert(words.end(), {"at-most", numberText(*cutoffs.atMost)});
    }
    if (cutoffs.atLeast) {
        words.insert(words.end(), {"at-least", numberText(*cutoffs.atLeast)});
    }
    return words;
}

Words effectWords(const knowledge::Answer &answer)
{
    Words effects;
    for (const knowledge::WeightEffect &effect : answer.weights) {
        effects.push_back("weight " + effect.criterion + ' ' +
                          (effect.zero ? "zero" : std::to_string(effect.steps)));
    }
    for (const knowledge::MustHave &mustHave : answer.mustHaves) {
        effects.push_back("must-have " + mustHave.capability + ' ' +
                          supportWord(mustHave.tolerance) + ' ' + numberText(mustHave.days));
    }
    for (const knowledge::RatingEffect &effect : answer.ratings) {
        effects.push_back("rating " + effect.criterion + ' ' + effect.alternative + ' ' +
                          numberText(effect.by));
    }
    std::sort(effects.begin(), effects.end());
    return effects;
}

Words evidenceWords(const knowledge::Rating &rating)
{
    static constexpr std::array kConfidences{"low", "medium", "high"};
    static constexpr std::array kKinds{"fact", "measure", "judgement"};
    Words evidence{kKinds.at(static_cast<std::size_t>(rating.kind)),
                   kConfidences.at(static_cast<std::size_t>(rating.confidence)), rating.asOf};
    evidence.insert(evidence.end(), rating.sources.begin(), rating.sources.end());
    return evidence;
}

Words evidenceWords(const Finding &finding)
{
    Words evidence{std::string(wordFor(kEvidenceKinds, finding.kind)),
                   std::string(wordFor(kSurenesses, finding.sureness)), finding.asOf, finding.by};
    for (const FindingSource &source : finding.sources) {
        evidence.push_back(source.address.empty() ? source.title
                                                  : source.title + " <" + source.address + '>');
    }
    return evidence;
}

} // namespace steelyard::decision
