// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_taker.h"

#include "decision/diff_parts.h"
#include "decision/diff_weighing.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Rating;

template <class Thing>
auto withId(std::vector<Thing> &things, const std::string &id)
{
    return std::find_if(things.begin(), things.end(),
                        [&](const Thing &thing) { return thing.id == id; });
}

template <class Thing>
auto withId(const std::vector<Thing> &things, const std::string &id)
{
    return std::find_if(things.begin(), things.end(),
                        [&](const Thing &thing) { return thing.id == id; });
}

// Takes the thing of this id as the other list has it, which may be not at all.
template <class Thing>
void takeThing(std::vector<Thing> &into, const std::vector<Thing> &from, const std::string &id)
{
    const auto here = withId(into, id);
    const auto there = withId(from, id);
    if (there == from.end()) {
        if (here != into.end()) {
            into.erase(here);
        }
    } else if (here == into.end()) {
        into.push_back(*there);
    } else {
        *here = *there;
    }
}

template <class Map>
void takeEntry(Map &into, const Map &from, const std::string &key)
{
    const auto there = from.find(key);
    if (there == from.end()) {
        into.erase(key);
    } else {
        into[key] = there->second;
    }
}

template <class Filter>
void takeOwnRatings(Decision &into, const Decision &from, Filter filter)
{
    std::erase_if(into.findings, filter);
    std::copy_if(from.findings.begin(), from.findings.end(), std::back_inserter(into.findings),
                 filter);
}

} // namespace

DiffTaker::DiffTaker(KnowledgeBase &base, Decision &decision, const KnowledgeBase &baseAfter,
                     const Decision &after)
    : m_base(base)
    , m_decision(decision)
    , m_baseAfter(baseAfter)
    , m_after(after)
{
}

void DiffTaker::take(const Difference &difference)
{
    switch (difference.kind) {
    case DifferenceKind::Option:
        takeOption(difference);
        break;
    case DifferenceKind::Answer:
        takeEntry(m_decision.answers, m_after.answers, difference.subject);
        break;
    case DifferenceKind::MustHave:
        takeEntry(m_decision.mustHaves, m_after.mustHaves, difference.subject);
        break;
    case DifferenceKind::Weight:
        takeEntry(m_decision.ownWeights, m_after.ownWeights, difference.subject);
        break;
    case DifferenceKind::Weighing:
        takeWeighing(m_decision.weighing, m_after.weighing, difference);
        break;
    case DifferenceKind::OwnRating:
        takeOwnRatings(m_decision, m_after, [&](const Finding &own) {
            return own.criterion == difference.subject && own.alternative == difference.alternative;
        });
        break;
    case DifferenceKind::Threshold:
    case DifferenceKind::Sampling:
        takeNumber(difference.field);
        break;
    case DifferenceKind::Rule:
        m_base.weighting = m_baseAfter.weighting;
        break;
    case DifferenceKind::Criterion:
        takeCriterion(difference);
        break;
    case DifferenceKind::Rating:
        takeRating(m_base.criterionIndex(difference.subject),
                   m_base.alternativeIndex(difference.alternative));
        break;
    case DifferenceKind::Question:
        takeQuestion(difference);
        break;
    case DifferenceKind::Capability:
        takeCapability(difference);
        break;
    case DifferenceKind::Base:
    case DifferenceKind::Record:
    case DifferenceKind::Text:
        break; // no verdict depends on them
    }
}

void DiffTaker::takeOption(const Difference &difference)
{
    std::vector<std::string> &options = m_decision.alternatives;
    if (difference.field == "order") {
        const auto place = [&](const std::string &id) {
            return std::find(m_after.alternatives.begin(), m_after.alternatives.end(), id);
        };
        std::stable_sort(options.begin(), options.end(),
                         [&](const std::string &left, const std::string &right) {
                             return place(left) < place(right);
                         });
    } else if (difference.after.empty()) {
        options.erase(std::remove(options.begin(), options.end(), difference.subject),
                      options.end());
    } else {
        options.push_back(difference.subject);
        addColumn(difference.subject);
    }
}

// Makes room for an option that the first base does not have.
void DiffTaker::addColumn(const std::string &option)
{
    if (m_base.alternativeIndex(option) != KnowledgeBase::npos) {
        return;
    }
    const std::size_t columns = m_base.alternatives.size();
    m_base.alternatives.emplace_back().id = option;
    std::vector<Rating> ratings;
    ratings.reserve(m_base.criteria.size() * (columns + 1));
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const auto row = m_base.ratings.begin() + static_cast<std::ptrdiff_t>(c * columns);
        ratings.insert(ratings.end(), row, row + static_cast<std::ptrdiff_t>(columns));
        ratings.emplace_back();
    }
    m_base.ratings = std::move(ratings);
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        takeRating(c, columns);
    }
    for (knowledge::Capability &capability : m_base.capabilities) {
        takeState(capability, option);
    }
}

void DiffTaker::takeCriterion(const Difference &difference)
{
    const std::string &id = difference.subject;
    const std::size_t here = m_base.criterionIndex(id);
    const std::size_t there = m_baseAfter.criterionIndex(id);
    if (difference.field.empty()) {
        takeWholeCriterion(id, here, there);
        return;
    }
    knowledge::Criterion &criterion = m_base.criteria[here];
    const knowledge::Criterion &after = m_baseAfter.criteria[there];
    if (difference.field == "weight") {
        criterion.defaultWeight = after.defaultWeight;
    } else if (difference.field == "scale") {
        const double weight = criterion.defaultWeight;
        const knowledge::Cutoffs cutoffs =
            isInOneUnit(criterion, after) ? criterion.cutoffs : after.cutoffs;
        criterion = after;
        criterion.defaultWeight = weight;
        criterion.cutoffs = cutoffs;
        takeRow(here);
    } else if (difference.field == "function" && criterion.measure && after.measure) {
        criterion.measure->points = after.measure->points;
    } else if (difference.field == "cutoff") {
        criterion.cutoffs = after.cutoffs;
    } else if (difference.field == "cost") {
        OwnCriterion *own = m_decision.own.criterion(id);
        const OwnCriterion *ownAfter = m_after.own.criterion(id);
        if (own != nullptr) {
            own->cost = ownAfter == nullptr ? std::nullopt : ownAfter->cost;
        }
    } else if (difference.field == "left-out") {
        criterion.defaultWeight = after.defaultWeight;
        takeThing(m_decision.own.leftOutCriteria, m_after.own.leftOutCriteria, id);
    }
}

// With all that is the decision's own of it.
void DiffTaker::takeWholeCriterion(const std::string &id, std::size_t here, std::size_t there)
{
    if (there == KnowledgeBase::npos) {
        const auto columns = static_cast<std::ptrdiff_t>(m_base.alternatives.size());
        const auto row = m_base.ratings.begin() + static_cast<std::ptrdiff_t>(here) * columns;
        m_base.ratings.erase(row, row + columns);
        m_base.criteria.erase(m_base.criteria.begin() + static_cast<std::ptrdiff_t>(here));
    } else {
        m_base.criteria.push_back(m_baseAfter.criteria[there]);
        m_base.ratings.resize(m_base.criteria.size() * m_base.alternatives.size());
        takeRow(m_base.criteria.size() - 1);
    }
    takeEntry(m_decision.ownWeights, m_after.ownWeights, id);
    takeThing(m_decision.own.criteria, m_after.own.criteria, id);
    takeThing(m_decision.own.leftOutCriteria, m_after.own.leftOutCriteria, id);
    takeOwnRatings(m_decision, m_after, [&id](const Finding &own) { return own.criterion == id; });
}

void DiffTaker::takeRow(std::size_t criterion)
{
    for (std::size_t a = 0; a < m_base.alternatives.size(); ++a) {
        takeRating(criterion, a);
    }
}

// As the second base has it, or unknown.
void DiffTaker::takeRating(std::size_t criterion, std::size_t alternative)
{
    const knowledge::Criterion &scale = m_base.criteria[criterion];
    const std::string &option = m_base.alternatives[alternative].id;
    const std::size_t row = m_baseAfter.criterionIndex(scale.id);
    const std::size_t column = m_baseAfter.alternativeIndex(option);
    Rating &rating = m_base.ratings[criterion * m_base.alternatives.size() + alternative];
    if (row != KnowledgeBase::npos && column != KnowledgeBase::npos) {
        rating = m_baseAfter.rating(row, column);
    } else {
        rating = Rating();
        rating.criterion = scale.id;
        rating.alternative = option;
        rating.low = scale.scaleLow;
        rating.high = scale.scaleHigh;
    }
}

void DiffTaker::takeQuestion(const Difference &difference)
{
    if (difference.field.empty()) {
        takeThing(m_base.questions, m_baseAfter.questions, difference.subject);
        takeEntry(m_decision.answers, m_after.answers, difference.subject);
        return;
    }
    knowledge::Question &here = *withId(m_base.questions, difference.subject);
    const knowledge::Question &there = *withId(m_baseAfter.questions, difference.subject);
    if (difference.field == "about") {
        here.about = there.about;
    } else if (difference.field == "important") {
        here.important = there.important;
    } else if (difference.field == "combine") {
        here.combine = there.combine;
    } else if (difference.field == "kind") {
        here.kind = there.kind;
    } else {
        takeThing(here.answers, there.answers, difference.field);
    }
}

void DiffTaker::takeCapability(const Difference &difference)
{
    if (difference.field.empty()) {
        takeThing(m_base.capabilities, m_baseAfter.capabilities, difference.subject);
        takeEntry(m_decision.mustHaves, m_after.mustHaves, difference.subject);
    } else {
        takeState(*withId(m_base.capabilities, difference.subject), difference.alternative);
    }
}

void DiffTaker::takeState(knowledge::Capability &capability, const std::string &option)
{
    const auto there = withId(m_baseAfter.capabilities, capability.id);
    if (there == m_baseAfter.capabilities.end()) {
        return;
    }
    std::erase_if(capability.states,
                  [&](const auto &state) { return state.alternative == option; });
    for (const knowledge::CapabilityState &state : there->states) {
        if (state.alternative == option) {
            capability.states.push_back(state);
        }
    }
}

void DiffTaker::takeNumber(const std::string &field)
{
    if (field == "clear") {
        m_decision.thresholds.clear = m_after.thresholds.clear;
    } else if (field == "leaning") {
        m_decision.thresholds.leaning = m_after.thresholds.leaning;
    } else if (field == "open") {
        m_decision.thresholds.open = m_after.thresholds.open;
    } else if (field == "samples") {
        m_decision.samples = m_after.samples;
    } else {
        m_decision.seed = m_after.seed;
    }
}

} // namespace steelyard::decision
