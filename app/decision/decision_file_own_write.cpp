// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_own.h"

#include "decision/decision_file.h"
#include "decision/file_words.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

constexpr int kFormatWithOwn = 2;
constexpr int kFormatWithAssumed = 3;

void addNumber(Json &value, const char *key, double number)
{
    if (number != 0) {
        value[key] = jsonNumber(number);
    }
}

void addLimit(Json &value, const char *key, const std::optional<double> &limit)
{
    if (limit) {
        value[key] = jsonNumber(*limit);
    }
}

Json toJson(const Estimate &estimate)
{
    return Json::array(
        {jsonNumber(estimate.low), jsonNumber(estimate.likely), jsonNumber(estimate.high)});
}

void addEstimate(Json &value, const char *key, const Estimate &estimate)
{
    if (estimate != Estimate()) {
        value[key] = toJson(estimate);
    }
}

Json toJson(const CostSheet &sheet)
{
    Json value = Json::object();
    addEstimate(value, "once", sheet.once);
    addEstimate(value, "perMonth", sheet.perMonth);
    addEstimate(value, "perUser", sheet.perUser);
    addEstimate(value, "days", sheet.days);
    addEstimate(value, "leaving", sheet.leaving);
    return value;
}

Json toJson(const OwnOption &option)
{
    Json value{{"id", option.id}, {"name", option.name}};
    add(value, "tagline", option.tagline);
    add(value, "note", option.note);
    for (const auto &[capability, support] : option.supports) {
        Json &entry = value["supports"][capability];
        entry["support"] = wordFor(kSupports, support.support);
        add(entry, "addOn", support.addOn);
        addNumber(entry, "daysLow", support.daysLow);
        addNumber(entry, "daysHigh", support.daysHigh);
    }
    return value;
}

Json toJson(const OwnGroup &group)
{
    return {{"id", group.id}, {"name", group.name}};
}

Json toJson(const knowledge::Measure &measure)
{
    Json value = Json::object();
    add(value, "unit", measure.unit);
    if (!measure.endsAreSuggested) {
        value["worst"] = jsonNumber(measure.ends.worst);
        value["best"] = jsonNumber(measure.ends.best);
        for (const knowledge::ValuePoint &point : measure.points) {
            value["points"].push_back(
                {{"level", jsonNumber(point.level)}, {"value", jsonNumber(point.value)}});
        }
    }
    return value;
}

Json toJson(const OwnCriterion &criterion)
{
    Json value{{"id", criterion.id}};
    add(value, "group", criterion.group);
    value["name"] = criterion.name;
    add(value, "question", criterion.question);
    add(value, "note", criterion.note);
    if (criterion.direction != knowledge::Direction::HigherIsBetter) {
        value["direction"] = wordFor(kDirections, criterion.direction);
    }
    for (const knowledge::Anchor &anchor : criterion.anchors) {
        value["anchors"].push_back({{"at", jsonNumber(anchor.at)}, {"text", anchor.text}});
    }
    if (criterion.measure) {
        value["measure"] = toJson(*criterion.measure);
    }
    addLimit(value, "atMost", criterion.cutoffs.atMost);
    addLimit(value, "atLeast", criterion.cutoffs.atLeast);
    if (criterion.cost) {
        value["cost"] = {{"years", jsonNumber(criterion.cost->years)},
                         {"users", jsonNumber(criterion.cost->users)},
                         {"dayRate", jsonNumber(criterion.cost->dayRate)}};
    }
    return value;
}

Json toJson(const LeftOut &leftOut)
{
    Json value{{"id", leftOut.id}};
    add(value, "reason", leftOut.reason);
    return value;
}

Json toJson(const CurrencyRate &rate)
{
    Json value{{"from", rate.from}, {"to", rate.to}, {"rate", jsonNumber(rate.rate)}};
    add(value, "asOf", rate.asOf);
    return value;
}

Json toJson(const Span &span)
{
    return span.low == span.high ? jsonNumber(span.low)
                                 : Json::array({jsonNumber(span.low), jsonNumber(span.high)});
}

Json toJson(const SwingStep &step)
{
    return {{"criterion", step.criterion}, {"from", toJson(step.from)}, {"to", toJson(step.to)}};
}

Json toJson(const SwingJudgement &judgement)
{
    return {{"step", toJson(judgement.step)}, {"equal", toJson(judgement.equal)}};
}

Json toJson(const PairJudgement &judgement)
{
    return {{"first", judgement.first},
            {"second", judgement.second},
            {"times", jsonNumber(judgement.times)}};
}

Json toJson(const knowledge::Ends &ends)
{
    return {{"worst", jsonNumber(ends.worst)}, {"best", jsonNumber(ends.best)}};
}

Json widthsJson(const RangeWidths &widths)
{
    return {{"measured", jsonNumber(widths.measured)},
            {"estimated", jsonNumber(widths.estimated)},
            {"guessed", jsonNumber(widths.guessed)}};
}

// The members of an object whose values are written by this file.
class OwnLines : public Lines
{
public:
    OwnLines()
        : Lines("    ")
    {
    }

    template <class List>
    void list(const char *key, const List &list)
    {
        if (list.empty()) {
            return;
        }
        std::string text = "[";
        const char *separator = "\n";
        for (const auto &item : list) {
            text += separator + std::string("      ") + line(toJson(item));
            separator = ",\n";
        }
        verbatim(key, text + "\n    ]");
    }
};

std::string ownText(const OwnContent &own)
{
    OwnLines lines;
    lines.list("options", own.options);
    lines.list("groups", own.groups);
    lines.list("criteria", own.criteria);
    lines.list("leftOutOptions", own.leftOutOptions);
    lines.list("leftOutCriteria", own.leftOutCriteria);
    if (own.widths != RangeWidths()) {
        lines.field("widths", widthsJson(own.widths));
    }
    lines.list("rates", own.rates);
    return lines.inner();
}

std::string weighingText(const Weighing &weighing)
{
    OwnLines lines;
    lines.field("way", wordFor(kWeightWays, weighing.way));
    if (!weighing.order.empty()) {
        lines.field("order", weighing.order);
    }
    lines.list("swings", weighing.swings);
    if (!weighing.points.empty()) {
        Json points;
        for (const auto &[criterion, count] : weighing.points) {
            points[criterion] = jsonNumber(count);
        }
        lines.field("points", points);
    }
    lines.list("pairs", weighing.pairs);
    if (!weighing.reasons.empty()) {
        lines.field("reasons", weighing.reasons);
    }
    if (!weighing.endsWhenWeighed.empty()) {
        Json all;
        for (const auto &[criterion, ends] : weighing.endsWhenWeighed) {
            all[criterion] = toJson(ends);
        }
        lines.field("endsWhenWeighed", all);
    }
    return lines.inner();
}

} // namespace

Json findingJson(const Finding &finding)
{
    Json value{{"criterion", finding.criterion}, {"alternative", finding.alternative}};
    if (finding.value) {
        value["value"] = jsonNumber(*finding.value);
        value["low"] = jsonNumber(finding.low);
        value["high"] = jsonNumber(finding.high);
    }
    add(value, "typed", finding.typed);
    value["sureness"] = wordFor(kSurenesses, finding.sureness);
    if (finding.kind != knowledge::EvidenceKind::Judgement) {
        value["kind"] = wordFor(kEvidenceKinds, finding.kind);
    }
    add(value, "asOf", finding.asOf);
    add(value, "by", finding.by);
    for (const FindingSource &source : finding.sources) {
        Json entry = Json::object();
        add(entry, "title", source.title);
        add(entry, "address", source.address);
        value["sources"].push_back(std::move(entry));
    }
    add(value, "note", finding.note);
    if (finding.cost) {
        value["cost"] = toJson(*finding.cost);
    }
    return value;
}

// The oldest that says all there is, so that earlier programs open what they can read.
int formatVersionOf(const Decision &decision)
{
    const bool isAssumed = std::any_of(decision.answers.begin(), decision.answers.end(),
                                       [](const auto &entry) { return entry.second.isAssumed; });
    if (isAssumed) {
        return kFormatWithAssumed;
    }
    const bool hasOwn =
        !decision.own.empty() || !decision.findings.empty() || !decision.weighing.empty() ||
        decision.knowledge.id.empty() ||
        std::any_of(decision.ownScenarios.begin(), decision.ownScenarios.end(),
                    [](const OwnScenario &scenario) { return !scenario.findings.empty(); });
    return hasOwn ? kFormatWithOwn : 1;
}

void writeOwn(Lines &lines, const Decision &decision)
{
    if (!decision.own.empty()) {
        lines.verbatim("own", ownText(decision.own));
    }
    if (!decision.findings.empty()) {
        std::string text = "[";
        const char *separator = "\n    ";
        for (const Finding &finding : decision.findings) {
            text += separator + line(findingJson(finding));
            separator = ",\n    ";
        }
        lines.verbatim("findings", text + "\n  ]");
    }
    if (!decision.weighing.empty()) {
        lines.verbatim("weighing", weighingText(decision.weighing));
    }
}

} // namespace steelyard::decision
