// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/overlay.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr const char *kOwnSeedText = "own decision";

std::string_view prefixOf(OwnPart part)
{
    switch (part) {
    case OwnPart::Option:
        return "own-option-";
    case OwnPart::Criterion:
        return "own-criterion-";
    case OwnPart::Group:
        break;
    }
    return "own-group-";
}

// 0 where an id is not one of these.
std::uint64_t numberOf(std::string_view id, std::string_view prefix)
{
    std::uint64_t number = 0;
    if (id.starts_with(prefix)) {
        std::from_chars(id.data() + prefix.size(), id.data() + id.size(), number);
    }
    return number;
}

template <class Parts>
std::uint64_t highest(const Parts &parts, std::string_view prefix)
{
    std::uint64_t most = 0;
    for (const auto &part : parts) {
        most = std::max(most, numberOf(part.id, prefix));
    }
    return most;
}

template <class Parts>
void eraseId(Parts &parts, const std::string &id)
{
    std::erase_if(parts, [&id](const auto &part) { return part.id == id; });
}

void forgetOptionFindings(std::vector<Finding> &findings, const std::string &id)
{
    std::erase_if(findings, [&id](const Finding &finding) { return finding.alternative == id; });
}

void forgetCriterionFindings(std::vector<Finding> &findings, const std::string &id)
{
    std::erase_if(findings, [&id](const Finding &finding) { return finding.criterion == id; });
}

void forgetCriterion(Weighing &weighing, const std::string &id)
{
    std::erase(weighing.order, id);
    std::erase_if(weighing.swings, [&id](const SwingJudgement &judgement) {
        return judgement.step.criterion == id || judgement.equal.criterion == id;
    });
    weighing.points.erase(id);
    std::erase_if(weighing.pairs, [&id](const PairJudgement &judgement) {
        return judgement.first == id || judgement.second == id;
    });
    weighing.reasons.erase(id);
    weighing.endsWhenWeighed.erase(id);
}

template <class Parts>
bool hasName(const Parts &parts, std::string_view name, std::string_view exceptId)
{
    return std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
        return part.id != exceptId && foldedName(part.name) == foldedName(name);
    });
}

} // namespace

std::string foldedName(std::string_view name)
{
    std::string result(name);
    for (char &c : result) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto first = result.find_first_not_of(' ');
    return first == std::string::npos
               ? std::string()
               : result.substr(first, result.find_last_not_of(' ') - first + 1);
}

Decision newOwnDecision(std::string title, std::string today)
{
    KnowledgeBase none = knowledge::emptyBase();
    none.id = kOwnSeedText; // for the seed
    Decision decision = newDecision(none, std::move(title), std::move(today));
    decision.knowledge = {};
    decision.weighing.way = WeightWay::Order;
    return decision;
}

std::string newOwnId(const KnowledgeBase &base, const Decision &decision, OwnPart part)
{
    const std::string_view prefix = prefixOf(part);
    std::uint64_t number = 0;
    switch (part) {
    case OwnPart::Option:
        number =
            std::max(highest(base.alternatives, prefix), highest(decision.own.options, prefix));
        break;
    case OwnPart::Criterion:
        number = std::max(highest(base.criteria, prefix), highest(decision.own.criteria, prefix));
        break;
    case OwnPart::Group:
        number = std::max(highest(base.groups, prefix), highest(decision.own.groups, prefix));
        break;
    }
    // What was removed may still be named by the history.
    for (const HistoryEntry &entry : decision.history) {
        number = std::max(
            {number, numberOf(entry.subject, prefix), numberOf(entry.alternative, prefix)});
    }
    return std::string(prefix) + std::to_string(number + 1);
}

std::string addOption(Decision &decision, const KnowledgeBase &base, OwnOption part)
{
    part.id = newOwnId(base, decision, OwnPart::Option);
    decision.alternatives.push_back(part.id);
    decision.own.options.push_back(std::move(part));
    return decision.own.options.back().id;
}

std::string addCriterion(Decision &decision, const KnowledgeBase &base, OwnCriterion part)
{
    part.id = newOwnId(base, decision, OwnPart::Criterion);
    if (part.measure && !part.measure->endsAreSuggested) {
        part.direction = knowledge::directionOf(part.measure->ends);
    }
    decision.own.criteria.push_back(std::move(part));
    return decision.own.criteria.back().id;
}

void removeOption(Decision &decision, const std::string &id)
{
    eraseId(decision.own.options, id);
    std::erase(decision.alternatives, id);
    forgetOptionFindings(decision.findings, id);
    for (OwnScenario &scenario : decision.ownScenarios) {
        forgetOptionFindings(scenario.findings, id);
    }
    for (std::string *choice : {&decision.record.chosen, &decision.expectation.alternative}) {
        if (*choice == id) {
            choice->clear();
        }
    }
}

void removeCriterion(Decision &decision, const std::string &id)
{
    eraseId(decision.own.criteria, id);
    forgetCriterionFindings(decision.findings, id);
    decision.ownWeights.erase(id);
    for (OwnScenario &scenario : decision.ownScenarios) {
        forgetCriterionFindings(scenario.findings, id);
        scenario.ownWeights.erase(id);
    }
    forgetCriterion(decision.weighing, id);
}

void leaveOutOption(Decision &decision, const std::string &id, std::string reason)
{
    bringBackOption(decision, id); // with another reason, perhaps
    std::erase(decision.alternatives, id);
    decision.own.leftOutOptions.push_back({id, std::move(reason)});
}

void leaveOutCriterion(Decision &decision, const std::string &id, std::string reason)
{
    bringBackCriterion(decision, id);
    decision.own.leftOutCriteria.push_back({id, std::move(reason)});
}

void bringBackOption(Decision &decision, const std::string &id)
{
    eraseId(decision.own.leftOutOptions, id);
    if (std::find(decision.alternatives.begin(), decision.alternatives.end(), id) ==
        decision.alternatives.end()) {
        decision.alternatives.push_back(id);
    }
}

void bringBackCriterion(Decision &decision, const std::string &id)
{
    eraseId(decision.own.leftOutCriteria, id);
}

void setFinding(Decision &decision, Finding finding)
{
    for (Finding &there : decision.findings) {
        if (there.criterion == finding.criterion && there.alternative == finding.alternative) {
            there = std::move(finding);
            return;
        }
    }
    decision.findings.push_back(std::move(finding));
}

void removeFinding(Decision &decision, const std::string &criterion, const std::string &alternative)
{
    std::erase_if(decision.findings, [&](const Finding &finding) {
        return finding.criterion == criterion && finding.alternative == alternative;
    });
}

bool isNameTaken(const KnowledgeBase &overlaid, OwnPart part, std::string_view name,
                 std::string_view exceptId)
{
    switch (part) {
    case OwnPart::Option:
        return hasName(overlaid.alternatives, name, exceptId);
    case OwnPart::Criterion:
        return hasName(overlaid.criteria, name, exceptId);
    case OwnPart::Group:
        break;
    }
    return hasName(overlaid.groups, name, exceptId);
}

} // namespace steelyard::decision
