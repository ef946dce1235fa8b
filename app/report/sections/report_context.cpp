// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_context.h"

#include "report/sections/section_list.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace steelyard::report {

namespace {

constexpr double kLeastShare = 0.001; // of first places, to count as one that can lead
constexpr std::size_t kMostFinalists = 4;

} // namespace

CitedSources::CitedSources(bool isListed, const QLocale &locale)
    : m_isListed(isListed)
    , m_locale(locale)
{
}

Text CitedSources::numbers(const std::vector<std::string> &ids)
{
    Text numbers;
    if (!m_isListed) {
        return numbers;
    }
    for (const std::string &id : ids) {
        auto found = m_numbers.find(id);
        if (found == m_numbers.end()) {
            m_ids.push_back(id);
            found = m_numbers.emplace(id, m_ids.size()).first;
        }
        const QString number = m_locale.toString(static_cast<int>(found->second));
        numbers.add(numbers.runs.empty() ? QStringLiteral(" [") : QStringLiteral(", "));
        numbers.addLink(number, QStringLiteral("#source-%1").arg(found->second));
    }
    if (!numbers.runs.empty()) {
        numbers.add(QStringLiteral("]"));
    }
    return numbers;
}

Context::Context(const knowledge::KnowledgeBase &ofBase, const decision::Decision &ofDecision,
                 const decision::Verdict &ofVerdict, const ReportOptions &withOptions)
    : base(ofBase)
    , decision(ofDecision)
    , verdict(ofVerdict)
    , options(withOptions)
    , words(ofBase, ofDecision, ofVerdict, withOptions.locale)
    , ratings(ofVerdict.ratings())
    , columns(decision::alternativePositions(ofBase, ofDecision))
{
    const Parts &wanted =
        withOptions.parts.empty() ? partsOf(withOptions.preset) : withOptions.parts;
    for (const SectionEntry &entry : sectionList()) {
        if (wanted.count(entry.part) > 0 && entry.applies(*this)) {
            parts.insert(entry.part);
        }
    }
    constexpr int kMostNotes = 8;
    int dissent = 0;
    for (std::size_t criterion = 0; criterion < base.criteria.size(); ++criterion) {
        for (const std::size_t column : columns) {
            dissent += base.rating(criterion, column).dissent.empty() ? 0 : 1;
        }
    }
    dissentInRegister = dissent > kMostNotes && has(Part::Evidence) && !isTooLargeForPages();
    sources = std::make_shared<CitedSources>(has(Part::Sources), options.locale);
}

bool Context::isSmall() const
{
    constexpr std::size_t kFewOptions = 4;
    constexpr std::size_t kFewCriteria = 8;
    return columns.size() <= kFewOptions && base.criteria.size() <= kFewCriteria;
}

bool Context::isTooLargeForPages() const
{
    constexpr std::size_t kMostRatings = 5'000;
    return !options.everything && columns.size() * base.criteria.size() > kMostRatings;
}

Section Context::begin(Part part) const
{
    Section section;
    section.part = part;
    section.title = partTitle(part);
    section.anchor = partId(part);
    return section;
}

Option Context::option(std::size_t column) const
{
    const std::string &id = decision.alternatives[column];
    const bool leftOut = column < verdict.scores.alternatives.size() &&
                         !verdict.scores.alternatives[column].exclusions.empty();
    return {words.alternative(id), static_cast<int>(column), leftOut};
}

std::size_t Context::columnOf(const std::string &id) const
{
    const auto &all = decision.alternatives;
    const auto found = std::find(all.begin(), all.end(), id);
    return found == all.end() ? knowledge::KnowledgeBase::npos
                              : static_cast<std::size_t>(found - all.begin());
}

Option Context::option(const std::string &id) const
{
    const std::size_t column = columnOf(id);
    return column == knowledge::KnowledgeBase::npos ? Option{words.alternative(id)}
                                                    : option(column);
}

std::optional<double> Context::rating(std::size_t criterion, std::size_t column) const
{
    return ratings.at(criterion, columns[column]).value;
}

std::optional<double> Context::best(std::size_t criterion) const
{
    const bool low = base.criteria[criterion].direction == knowledge::Direction::LowerIsBetter;
    std::optional<double> found;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const std::optional<double> value = rating(criterion, column);
        if (value && (!found || (low ? *value < *found : *value > *found))) {
            found = value;
        }
    }
    return found;
}

bool Context::canLead(std::size_t column) const
{
    const decision::AlternativeResult &result = verdict.scores.alternatives[column];
    const std::vector<double> &shares = verdict.shares(result.id).rankAcceptability;
    return result.exclusions.empty() && !shares.empty() && shares.front() >= kLeastShare;
}

bool Context::isTold(std::size_t column) const
{
    bool canAny = false;
    for (std::size_t other = 0; other < columns.size(); ++other) {
        canAny |= canLead(other);
    }
    return options.everything || !canAny || canLead(column) ||
           decision.alternatives[column] == verdict.scores.runnerUp;
}

std::vector<std::size_t> Context::finalists() const
{
    const auto &all = verdict.scores.alternatives;
    std::vector<std::size_t> order(std::min(all.size(), columns.size()));
    std::iota(order.begin(), order.end(), std::size_t(0));
    const bool isOneLeft = std::any_of(order.begin(), order.end(), [&all](std::size_t column) {
        return all[column].exclusions.empty();
    });
    if (isOneLeft) {
        order.erase(
            std::remove_if(order.begin(), order.end(),
                           [&all](std::size_t column) { return !all[column].exclusions.empty(); }),
            order.end());
    }
    std::stable_sort(order.begin(), order.end(), [&all](std::size_t left, std::size_t right) {
        return all[left].value > all[right].value;
    });
    std::vector<std::size_t> found;
    for (const std::size_t column : order) {
        // The best two are always worth a look beside each other.
        if (found.size() < kMostFinalists && (found.size() < 2 || canLead(column) || !isOneLeft)) {
            found.push_back(column);
        }
    }
    return found;
}

std::vector<std::size_t> Context::compared() const
{
    const auto &all = verdict.scores.alternatives;
    const bool isAll = isSmall() && has(Part::Context) && !has(Part::Answers) &&
                       std::all_of(all.begin(), all.end(),
                                   [](const auto &entry) { return entry.exclusions.empty(); });
    if (!isAll) {
        return finalists();
    }
    std::vector<std::size_t> order(std::min(all.size(), columns.size()));
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&all](std::size_t left, std::size_t right) {
        return all[left].value > all[right].value;
    });
    return order;
}

std::vector<std::size_t> Context::groupsByWeight() const
{
    std::vector<double> weights(base.groups.size(), 0);
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const std::size_t group = base.groupIndex(base.criteria[c].group);
        if (group != knowledge::KnowledgeBase::npos) {
            weights[group] += verdict.scores.weights[c].weight;
        }
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return weights[left] > weights[right];
    });
    return order;
}

std::vector<std::size_t> Context::criteriaByWeight(std::size_t group) const
{
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        if (base.criteria[c].group == base.groups[group].id) {
            order.push_back(c);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return verdict.scores.weights[left].weight > verdict.scores.weights[right].weight;
    });
    return order;
}

bool Context::isAlone(std::size_t group) const
{
    const std::vector<std::size_t> members = criteriaByWeight(group);
    return members.size() == 1 && base.criteria[members.front()].name == base.groups[group].name;
}

} // namespace steelyard::report
