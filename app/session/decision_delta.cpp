// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_delta.h"

#include <algorithm>
#include <utility>

namespace steelyard {

namespace {

using decision::Decision;
using decision::GivenAnswer;

bool saysTheSame(const GivenAnswer &left, const GivenAnswer &right)
{
    return left.state == right.state && left.value == right.value;
}

// Whatever was noted beside them.
bool saySame(const std::map<std::string, GivenAnswer> &left,
             const std::map<std::string, GivenAnswer> &right)
{
    const auto lacks = [](const auto &one, const auto &other) {
        return std::any_of(one.begin(), one.end(), [&other](const auto &entry) {
            const auto found = other.find(entry.first);
            return !saysTheSame(entry.second, found == other.end() ? GivenAnswer() : found->second);
        });
    };
    return !lacks(left, right) && !lacks(right, left);
}

std::size_t bytesOf(const std::string &text)
{
    return sizeof(std::string) + text.size();
}

std::size_t bytesOf(const decision::Finding &finding)
{
    std::size_t sum = sizeof(finding) + finding.criterion.size() + finding.alternative.size() +
                      finding.note.size() + finding.by.size() + finding.typed.size();
    for (const decision::FindingSource &source : finding.sources) {
        sum += sizeof(source) + source.title.size() + source.address.size();
    }
    return sum;
}

std::size_t bytesOf(const decision::OwnCriterion &criterion)
{
    std::size_t sum = sizeof(criterion) + criterion.id.size() + criterion.name.size() +
                      criterion.question.size() + criterion.note.size();
    for (const knowledge::Anchor &anchor : criterion.anchors) {
        sum += sizeof(anchor) + anchor.text.size();
    }
    return sum;
}

std::size_t bytesOf(const decision::OwnOption &option)
{
    return sizeof(option) + option.id.size() + option.name.size() + option.tagline.size() +
           option.note.size();
}

std::size_t bytesOf(const decision::HistoryEntry &entry)
{
    return sizeof(entry) + entry.subject.size() + entry.alternative.size() + entry.reason.size();
}

// What else there is stays small, or is rarely changed.
template <class Part>
std::size_t bytesOf(const Part &part)
{
    return sizeof(part);
}

std::size_t bytesOf(const std::vector<decision::OwnScenario> &scenarios)
{
    std::size_t sum = 0;
    for (const decision::OwnScenario &scenario : scenarios) {
        sum += sizeof(scenario) + scenario.name.size();
        for (const decision::Finding &finding : scenario.findings) {
            sum += bytesOf(finding);
        }
    }
    return sum;
}

} // namespace

// The one list of what a decision consists of here; its test goes over random decisions.
template <class Visit, class... Sides>
void DecisionDelta::visit(const Visit &each, Sides &...sides)
{
    each(sides.title...);
    each(sides.knowledge...);
    each(sides.knowledgeCopy...);
    each(sides.created...);
    each(sides.scenario...);
    each(sides.alternatives...);
    each(sides.answers...);
    each(sides.mustHaves...);
    each(sides.ownWeights...);
    each(sides.own.options...);
    each(sides.own.groups...);
    each(sides.own.criteria...);
    each(sides.own.leftOutOptions...);
    each(sides.own.leftOutCriteria...);
    each(sides.own.widths...);
    each(sides.own.rates...);
    each(sides.findings...);
    each(sides.weighing...);
    each(sides.ownScenarios...);
    each(sides.thresholds...);
    each(sides.seed...);
    each(sides.samples...);
    each(sides.expectation...);
    each(sides.record...);
    each(sides.meeting...);
    each(sides.history...);
}

DecisionDelta::DecisionDelta(const Decision &here, Decision &&there)
{
    const auto take = [](auto &delta, const auto &mine, auto &theirs) {
        using Delta = std::decay_t<decltype(delta)>;
        if constexpr (requires { delta.entries(); }) {
            delta = Delta(mine, std::move(theirs));
        } else if (!(mine == theirs)) {
            delta = std::move(theirs);
        }
    };
    visit(take, *this, here, there);
}

void DecisionDelta::exchange(Decision &decision)
{
    const auto exchangePart = [](auto &delta, auto &part) {
        if constexpr (requires { delta.entries(); }) {
            delta.exchange(part);
        } else if (delta) {
            std::swap(*delta, part);
        }
    };
    visit(exchangePart, *this, decision);
}

void DecisionDelta::append(const DecisionDelta &next, const Decision &decision)
{
    const auto appendPart = [](auto &delta, const auto &later, const auto &part) {
        if constexpr (requires { delta.entries(); }) {
            delta.append(later, part);
        } else if (!delta) {
            delta = later;
        }
    };
    visit(appendPart, *this, next, decision);
}

bool DecisionDelta::isEmpty() const
{
    bool isEmpty = true;
    const auto look = [&isEmpty](const auto &delta) {
        if constexpr (requires { delta.entries(); }) {
            isEmpty &= delta.isEmpty();
        } else {
            isEmpty &= !delta.has_value();
        }
    };
    visit(look, *this);
    return isEmpty;
}

bool DecisionDelta::isIn(const Decision &decision) const
{
    bool isThere = true;
    const auto look = [&isThere](const auto &delta, const auto &part) {
        if constexpr (requires { delta.entries(); }) {
            isThere = isThere && delta.isIn(part);
        } else {
            isThere = isThere && (!delta || *delta == part);
        }
    };
    visit(look, *this, decision);
    return isThere;
}

std::size_t DecisionDelta::bytes() const
{
    std::size_t sum = sizeof(*this);
    const auto add = [&sum](const auto &delta) {
        if constexpr (requires { delta.entries(); }) {
            for (const auto &entry : delta.entries()) {
                sum += bytesOf(entry);
            }
        } else if (delta) {
            sum += bytesOf(*delta);
        }
    };
    visit(add, *this);
    return sum;
}

bool DecisionDelta::hasRecord() const
{
    return !history.isEmpty() || record || expectation || meeting || ownScenarios;
}

bool DecisionDelta::hasTable() const
{
    return !own.options.isEmpty() || own.groups || !own.criteria.isEmpty() || own.leftOutOptions ||
           own.leftOutCriteria || !findings.isEmpty();
}

bool DecisionDelta::isWeighedOtherwise(const Decision &decision) const
{
    return (answers && !saySame(*answers, decision.answers)) || knowledge || knowledgeCopy ||
           created || scenario || alternatives || mustHaves || ownWeights || hasTable() ||
           own.widths || own.rates || weighing || thresholds || seed || samples;
}

} // namespace steelyard
