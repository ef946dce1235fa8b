// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/limit_parts.h"

#include "decision/file_words.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace steelyard::decision {

namespace {

template <class Parts>
void keepAtMost(Parts &parts, std::size_t most)
{
    if (parts.size() > most) {
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(most), parts.end());
    }
}

template <class Parts>
void keepFirstOfEachId(Parts &parts)
{
    std::set<std::string> ids;
    std::erase_if(parts, [&ids](const auto &part) { return !ids.insert(part.id).second; });
}

bool isLevel(double value)
{
    return value >= -kLargestRating && value <= kLargestRating; // not NaN
}

bool isCurrencyCode(const std::string &code)
{
    return !code.empty() && code.size() <= 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void limit(OwnCriterion &criterion)
{
    clean(TextField::PartName, criterion.name);
    clean(TextField::Note, criterion.question);
    clean(TextField::Note, criterion.note);
    keepAtMost(criterion.anchors, kMostAnchors);
    std::erase_if(criterion.anchors, [](const knowledge::Anchor &anchor) {
        return !(anchor.at >= 0 && anchor.at <= kHighestRating);
    });
    std::stable_sort(criterion.anchors.begin(), criterion.anchors.end(),
                     [](const auto &left, const auto &right) { return left.at < right.at; });
    for (knowledge::Anchor &anchor : criterion.anchors) {
        clean(TextField::ShortText, anchor.text);
        anchor.text = isBlank(anchor.text) ? std::string(kNoText) : anchor.text;
    }
    if (criterion.measure) {
        knowledge::Measure &measure = *criterion.measure;
        clean(TextField::Unit, measure.unit);
        if (!measure.endsAreSuggested && !knowledge::faultsOf(measure).empty()) {
            measure.points.clear();
        }
        // Ends that cannot be are nobody's.
        measure.endsAreSuggested |= !knowledge::faultsOf(measure).empty() ||
                                    !isLevel(measure.ends.worst) || !isLevel(measure.ends.best);
        if (measure.endsAreSuggested) {
            measure.ends = {};
            measure.points.clear();
        } else {
            criterion.direction = knowledge::directionOf(measure.ends);
        }
    }
    const knowledge::Cutoffs &cutoffs = criterion.cutoffs;
    if (!knowledge::faultsOf(cutoffs).empty() || !isLevel(cutoffs.atMost.value_or(0)) ||
        !isLevel(cutoffs.atLeast.value_or(0))) {
        criterion.cutoffs = {};
    }
    if (criterion.cost) {
        const CostFrame usual;
        CostFrame &frame = *criterion.cost;
        frame.years = frame.years > 0 && frame.years <= 100 ? frame.years : usual.years;
        frame.users = bounded(frame.users, 0, 1e9, usual.users);
        frame.dayRate = bounded(frame.dayRate, 0, kLargestRating, usual.dayRate);
    }
}

void limit(Estimate &estimate)
{
    estimate.likely = bounded(estimate.likely, 0, kLargestRating, 0);
    estimate.low = bounded(estimate.low, 0, estimate.likely, estimate.likely);
    estimate.high = bounded(estimate.high, estimate.likely, kLargestRating, estimate.likely);
}

void limit(Finding &finding)
{
    if (finding.value) {
        finding.value = std::clamp(*finding.value, -kLargestRating, kLargestRating);
        finding.low = std::clamp(finding.low, -kLargestRating, *finding.value);
        finding.high = std::clamp(finding.high, *finding.value, kLargestRating);
    } else {
        finding.low = 0;
        finding.high = 0;
    }
    clean(TextField::Note, finding.note);
    clean(TextField::CellText, finding.typed);
    clean(TextField::Person, finding.by);
    cleanDay(finding.asOf);
    keepAtMost(finding.sources, kMostSources);
    for (FindingSource &source : finding.sources) {
        clean(TextField::ShortText, source.title);
        clean(TextField::Address, source.address);
    }
    std::erase_if(finding.sources, [](const FindingSource &source) {
        return isBlank(source.title) && isBlank(source.address);
    });
    if (finding.cost) {
        for (Estimate *part : {&finding.cost->once, &finding.cost->perMonth, &finding.cost->perUser,
                               &finding.cost->days, &finding.cost->leaving}) {
            limit(*part);
        }
    }
}

void limit(Span &span)
{
    span.low = bounded(span.low, -kLargestRating, kLargestRating, 0);
    span.high = bounded(span.high, span.low, kLargestRating, span.low);
}

} // namespace

void clean(TextField field, std::string &text, std::string_view instead)
{
    CleanText clean = cleanText(field, text);
    text = clean.faults.isBlank ? std::string(instead) : std::move(clean.text);
}

void cleanDay(std::string &day)
{
    if (!isDay(day)) {
        day.clear();
    }
}

double bounded(double value, double least, double most, double otherwise)
{
    return std::isnan(value) ? otherwise : std::clamp(value, least, most);
}

void limit(OwnContent &own)
{
    keepFirstOfEachId(own.options);
    keepAtMost(own.options, kMostOwnOptions);
    for (OwnOption &option : own.options) {
        clean(TextField::PartName, option.name);
        clean(TextField::ShortText, option.tagline);
        clean(TextField::Note, option.note);
        for (auto &[capability, support] : option.supports) {
            if (!support.addOn.empty()) {
                clean(TextField::PartName, support.addOn);
            }
            support.daysLow = bounded(support.daysLow, 0, kMostDays, 0);
            support.daysHigh =
                bounded(support.daysHigh, support.daysLow, kMostDays, support.daysLow);
        }
    }
    keepFirstOfEachId(own.groups);
    keepAtMost(own.groups, kMostOwnGroups);
    for (OwnGroup &group : own.groups) {
        clean(TextField::PartName, group.name);
    }
    keepFirstOfEachId(own.criteria);
    keepAtMost(own.criteria, kMostOwnCriteria);
    for (OwnCriterion &criterion : own.criteria) {
        limit(criterion);
    }
    for (std::vector<LeftOut> *leftOut : {&own.leftOutOptions, &own.leftOutCriteria}) {
        keepFirstOfEachId(*leftOut);
        for (LeftOut &entry : *leftOut) {
            clean(TextField::Note, entry.reason);
        }
    }
    const RangeWidths usual;
    own.widths.measured = bounded(own.widths.measured, kLeastWidth, 1, usual.measured);
    own.widths.estimated = bounded(own.widths.estimated, kLeastWidth, 1, usual.estimated);
    own.widths.guessed = bounded(own.widths.guessed, kLeastWidth, 1, usual.guessed);
    std::erase_if(own.rates, [](const CurrencyRate &rate) {
        return !(rate.rate > 0 && rate.rate <= kLargestRating) || !isCurrencyCode(rate.from) ||
               !isCurrencyCode(rate.to);
    });
    for (CurrencyRate &rate : own.rates) {
        cleanDay(rate.asOf);
    }
}

void limitFindings(std::vector<Finding> &findings)
{
    std::erase_if(findings, [](const Finding &finding) {
        return finding.value &&
               (std::isnan(*finding.value) || std::isnan(finding.low) || std::isnan(finding.high));
    });
    std::set<std::pair<std::string, std::string>> cells;
    std::erase_if(findings, [&cells](const Finding &finding) {
        return !cells.insert({finding.criterion, finding.alternative}).second;
    });
    keepAtMost(findings, kMostFindings);
    for (Finding &finding : findings) {
        limit(finding);
    }
}

void limitChangedFindings(std::vector<Finding> &findings, const std::vector<Finding> &before)
{
    constexpr std::ptrdiff_t kFew = 8;
    const auto first =
        std::mismatch(findings.begin(), findings.end(), before.begin(), before.end()).first;
    // Behind the first that differs.
    const auto behind =
        before.rend() - std::min(first - findings.begin(), std::ptrdiff_t(before.size()));
    const auto last =
        std::mismatch(findings.rbegin(), std::make_reverse_iterator(first), before.rbegin(), behind)
            .first.base();
    if (last - first > kFew) {
        limitFindings(findings);
        return;
    }
    std::vector<Finding> changed(first, last);
    limitFindings(changed);
    std::erase_if(changed, [&](const Finding &finding) { // a cell has its first
        const auto isIt = [&finding](const Finding &other) {
            return other.alternative == finding.alternative && other.criterion == finding.criterion;
        };
        return std::any_of(findings.begin(), first, isIt);
    });
    const bool isThereBehind = std::any_of(last, findings.end(), [&changed](const Finding &other) {
        return std::any_of(changed.begin(), changed.end(), [&other](const Finding &finding) {
            return other.alternative == finding.alternative && other.criterion == finding.criterion;
        });
    });
    if (isThereBehind || std::ptrdiff_t(changed.size()) != last - first) {
        limitFindings(findings);
        return;
    }
    std::move(changed.begin(), changed.end(), first);
    keepAtMost(findings, kMostFindings);
}

void limit(Weighing &weighing)
{
    std::set<std::string> seen;
    std::erase_if(weighing.order,
                  [&seen](const std::string &id) { return !seen.insert(id).second; });
    for (SwingJudgement &judgement : weighing.swings) {
        for (SwingStep *step : {&judgement.step, &judgement.equal}) {
            limit(step->from);
            limit(step->to);
        }
    }
    for (auto &[criterion, points] : weighing.points) {
        points = bounded(points, 0, kLargestRating, 0);
    }
    std::erase_if(weighing.pairs, [](const PairJudgement &judgement) {
        return !(judgement.times >= 1e-6 && judgement.times <= 1e6);
    });
    for (auto &[criterion, reason] : weighing.reasons) {
        clean(TextField::Note, reason);
    }
    std::erase_if(weighing.reasons, [](const auto &entry) { return entry.second.empty(); });
    std::erase_if(weighing.endsWhenWeighed, [](const auto &entry) {
        return !isLevel(entry.second.worst) || !isLevel(entry.second.best);
    });
}

} // namespace steelyard::decision
