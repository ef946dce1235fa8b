// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledge_base.h"

#include <algorithm>
#include <utility>

namespace steelyard::knowledge {

EvidenceKind ratingKind(const Criterion &criterion, const Rating &rating)
{
    const bool isBetween =
        rating.value && !criterion.anchors.empty() &&
        std::none_of(criterion.anchors.begin(), criterion.anchors.end(),
                     [&rating](const Anchor &anchor) { return anchor.at == *rating.value; });
    return rating.kind == EvidenceKind::Fact && isBetween ? EvidenceKind::Judgement : rating.kind;
}

namespace {

template <typename T>
std::size_t indexOf(const std::vector<T> &items, std::string_view id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const T &item) { return item.id == id; });
    return found == items.end() ? KnowledgeBase::npos
                                : static_cast<std::size_t>(found - items.begin());
}

} // namespace

std::size_t KnowledgeBase::alternativeIndex(std::string_view wanted) const
{
    return indexOf(alternatives, wanted);
}

std::size_t KnowledgeBase::criterionIndex(std::string_view wanted) const
{
    return indexOf(criteria, wanted);
}

std::size_t KnowledgeBase::groupIndex(std::string_view wanted) const
{
    return indexOf(groups, wanted);
}

std::size_t KnowledgeBase::capabilityIndex(std::string_view wanted) const
{
    return indexOf(capabilities, wanted);
}

std::size_t KnowledgeBase::questionIndex(std::string_view wanted) const
{
    return indexOf(questions, wanted);
}

std::size_t KnowledgeBase::scenarioIndex(std::string_view wanted) const
{
    return indexOf(scenarios, wanted);
}

const Source *KnowledgeBase::source(std::string_view wanted) const
{
    const std::size_t index = indexOf(sources, wanted);
    return index == npos ? nullptr : &sources[index];
}

KnowledgeBase emptyBase(std::string language)
{
    KnowledgeBase base;
    base.language = std::move(language);
    base.weighting.unraised = 1; // no question could raise a weight
    return base;
}

} // namespace steelyard::knowledge
