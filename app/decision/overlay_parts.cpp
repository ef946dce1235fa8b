// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/overlay_parts.h"

#include "knowledge/text.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr std::size_t kLongestShortName = 14; // characters, as in every base

constexpr std::size_t kLeastOfWords = 7;     // bytes; less is no name, and a word is cut instead
constexpr const char *kCut = "\xE2\x80\xA6"; // one character: …

std::size_t endOfCharacters(const std::string &text, std::size_t most)
{
    std::size_t end = 0;
    for (std::size_t count = 0; count < most && end < text.size(); ++count) {
        std::ignore = knowledge::nextCharacter(text, end);
    }
    return end;
}

// At most so many characters, of whole words where they say enough; a cut is seen as one.
std::string shortened(const std::string &text, std::size_t most)
{
    if (endOfCharacters(text, most) == text.size()) {
        return text;
    }
    std::size_t end = endOfCharacters(text, most - 1);
    if (const std::size_t space = text.rfind(' ', end);
        space != std::string::npos && space >= kLeastOfWords) {
        end = space;
    }
    std::string cut = text.substr(0, end);
    while (cut.ends_with(' ')) {
        cut.pop_back();
    }
    return cut + kCut;
}

std::string unusedName(const std::string &name, std::set<std::string> &used)
{
    std::string candidate = shortened(name, kLongestShortName);
    for (int number = 2; !used.insert(candidate).second; ++number) {
        const std::string ending = ' ' + std::to_string(number);
        candidate = shortened(name, kLongestShortName - ending.size()) + ending;
    }
    return candidate;
}

} // namespace

knowledge::Alternative alternativeOf(const OwnOption &option)
{
    knowledge::Alternative alternative;
    alternative.id = option.id;
    alternative.name = option.name;
    alternative.tagline = option.tagline;
    return alternative;
}

void addSupports(KnowledgeBase &base, const OwnOption &option)
{
    for (const auto &[id, support] : option.supports) {
        const std::size_t capability = base.capabilityIndex(id);
        if (capability != KnowledgeBase::npos) {
            base.capabilities[capability].states.push_back({option.id,
                                                            support.support,
                                                            support.addOn,
                                                            support.daysLow,
                                                            support.daysHigh,
                                                            {},
                                                            {}});
        }
    }
}

knowledge::Criterion criterionOf(const OwnCriterion &own,
                                 const std::vector<const Finding *> &findings)
{
    knowledge::Criterion criterion;
    criterion.id = own.id;
    criterion.group = own.group;
    criterion.name = own.name;
    criterion.question = own.question;
    criterion.note = own.note;
    criterion.anchors = own.anchors;
    criterion.direction = own.direction;
    criterion.measure = own.measure;
    criterion.cutoffs = own.cutoffs;
    if (criterion.measure) {
        knowledge::Measure &measure = *criterion.measure;
        if (measure.endsAreSuggested) {
            std::vector<double> levels;
            for (const Finding *finding : findings) {
                if (finding->value) {
                    levels.insert(levels.end(), {finding->low, *finding->value, finding->high});
                }
            }
            measure.ends = knowledge::suggestedEnds(levels, own.direction);
            measure.points.clear(); // they were drawn between other ends
        }
        criterion.direction = knowledge::directionOf(measure.ends);
        criterion.scaleLow = std::min(measure.ends.worst, measure.ends.best);
        criterion.scaleHigh = std::max(measure.ends.worst, measure.ends.best);
    }
    return criterion;
}

ShortNames::ShortNames(const KnowledgeBase &base)
{
    for (const knowledge::Criterion &criterion : base.criteria) {
        m_criteria.insert(criterion.shortName);
    }
    for (const knowledge::Group &group : base.groups) {
        m_groups.insert(group.shortName);
    }
}

std::string ShortNames::forCriterion(const std::string &name)
{
    return unusedName(name, m_criteria);
}

std::string ShortNames::forGroup(const std::string &name)
{
    return unusedName(name, m_groups);
}

std::string Sources::idOf(const FindingSource &source, const Finding &finding)
{
    const auto [entry, isNew] = m_ids.try_emplace({source.title, source.address});
    if (isNew) {
        std::size_t number = m_ids.size();
        do {
            entry->second = std::string(kOwnSourcePrefix).append(std::to_string(number++));
        } while (m_base.source(entry->second) != nullptr);
        knowledge::Source added;
        added.id = entry->second;
        added.title = source.title.empty() ? source.address : source.title;
        added.publisher = finding.by;
        const bool isAddress =
            source.address.starts_with("http://") || source.address.starts_with("https://");
        (isAddress ? added.url : added.note) = source.address;
        added.readOn = finding.asOf;
        added.reliability = finding.sureness == Sureness::Measured
                                ? knowledge::Reliability::Measured
                                : knowledge::Reliability::Secondary;
        m_base.sources.push_back(std::move(added));
    }
    return entry->second;
}

knowledge::Rating ratingOf(const Finding *finding, const knowledge::Criterion &criterion,
                           const knowledge::Alternative &alternative, Sources &sources)
{
    knowledge::Rating rating;
    rating.criterion = criterion.id;
    rating.alternative = alternative.id;
    rating.low = criterion.scaleLow;
    rating.high = criterion.scaleHigh;
    rating.confidence = knowledge::Confidence::Low;
    if (finding == nullptr) {
        return rating;
    }
    rating.value = finding->value;
    if (finding->value) {
        rating.low = finding->low;
        rating.high = finding->high;
    }
    rating.confidence = confidenceOf(finding->sureness);
    rating.kind = finding->kind;
    rating.reason = finding->note;
    rating.asOf = finding->asOf;
    for (const FindingSource &source : finding->sources) {
        rating.sources.push_back(sources.idOf(source, *finding));
    }
    return rating;
}

} // namespace steelyard::decision
