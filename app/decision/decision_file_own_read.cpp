// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_own.h"

#include "decision/decision_file_parts.h"
#include "decision/file_words.h"
#include "knowledge/read_measure.h"
#include "knowledge/text.h"

#include <array>
#include <limits>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::kId;
using knowledge::Level;
using knowledge::Need;

constexpr double kMostYears = 100;
constexpr double kMostUsers = 1e9;
constexpr knowledge::TextRule kCurrencyRule{knowledge::Form::Identifier, 3};

OwnSupport readSupport(JsonValue value, JsonDiagnostics &problems)
{
    OwnSupport support;
    JsonFields fields(value, problems);
    readWord(fields, "support", support.support, kSupports, problems, Need::Required);
    readText(fields, "addOn", TextField::PartName, support.addOn, problems);
    fields.number("daysLow", support.daysLow, 0, kMostDays);
    fields.number("daysHigh", support.daysHigh, 0, kMostDays);
    fields.finish();
    return support;
}

OwnOption readOption(JsonValue value, JsonDiagnostics &problems)
{
    OwnOption option;
    JsonFields fields(value, problems);
    fields.text("id", option.id, kId, Need::Required);
    readText(fields, "name", TextField::PartName, option.name, problems, Need::Required);
    readText(fields, "tagline", TextField::ShortText, option.tagline, problems);
    readText(fields, "note", TextField::Note, option.note, problems);
    forEachEntry(fields, "supports", problems, [&](std::string key, JsonValue item) {
        option.supports[std::move(key)] = readSupport(item, problems);
    });
    fields.finish();
    return option;
}

OwnGroup readOwnGroup(JsonValue value, JsonDiagnostics &problems)
{
    OwnGroup group;
    JsonFields fields(value, problems);
    fields.text("id", group.id, kId, Need::Required);
    readText(fields, "name", TextField::PartName, group.name, problems, Need::Required);
    fields.finish();
    return group;
}

knowledge::Anchor readOwnAnchor(JsonValue value, JsonDiagnostics &problems)
{
    knowledge::Anchor anchor;
    JsonFields fields(value, problems);
    fields.number("at", anchor.at, 0, kHighestRating, Need::Required);
    readText(fields, "text", TextField::ShortText, anchor.text, problems, Need::Required);
    fields.finish();
    return anchor;
}

CostFrame readFrame(JsonValue value, JsonDiagnostics &problems)
{
    CostFrame frame;
    JsonFields fields(value, problems);
    fields.number("years", frame.years, 0, kMostYears, Need::Required);
    fields.number("users", frame.users, 0, kMostUsers);
    fields.number("dayRate", frame.dayRate, 0, kLargestRating);
    fields.finish();
    if (frame.years == 0) {
        problems.add(Level::Error, value, "Costs are counted over no time at all.",
                     "Write the years in \"years\", more than 0.");
    }
    return frame;
}

OwnCriterion readOwnCriterion(JsonValue value, JsonDiagnostics &problems)
{
    OwnCriterion criterion;
    JsonFields fields(value, problems);
    fields.text("id", criterion.id, kId, Need::Required);
    fields.text("group", criterion.group, kId);
    readText(fields, "name", TextField::PartName, criterion.name, problems, Need::Required);
    readText(fields, "question", TextField::Note, criterion.question, problems);
    readText(fields, "note", TextField::Note, criterion.note, problems);
    readWord(fields, "direction", criterion.direction, kDirections, problems);
    fields.list("anchors", criterion.anchors, readOwnAnchor, Need::Optional, 0, kMostAnchors);
    knowledge::Criterion read;
    knowledge::readMeasure(fields, read, problems, knowledge::EndsNeed::MaySuggest);
    criterion.measure = std::move(read.measure);
    criterion.cutoffs = read.cutoffs;
    if (const JsonValue cost = fields.object("cost")) {
        criterion.cost = readFrame(cost, problems);
    }
    fields.finish();
    return criterion;
}

LeftOut readLeftOut(JsonValue value, JsonDiagnostics &problems)
{
    LeftOut leftOut;
    JsonFields fields(value, problems);
    fields.text("id", leftOut.id, kId, Need::Required);
    readText(fields, "reason", TextField::Note, leftOut.reason, problems);
    fields.finish();
    return leftOut;
}

CurrencyRate readRate(JsonValue value, JsonDiagnostics &problems)
{
    CurrencyRate rate;
    JsonFields fields(value, problems);
    fields.text("from", rate.from, kCurrencyRule, Need::Required);
    fields.text("to", rate.to, kCurrencyRule, Need::Required);
    fields.number("rate", rate.rate, 0, kLargestRating, Need::Required);
    readDay(fields, "asOf", rate.asOf, problems);
    fields.finish();
    if (rate.rate == 0) {
        problems.add(Level::Error, value, "A rate of zero makes all money worthless.",
                     "Write how much of \"to\" one of \"from\" is.");
    }
    return rate;
}

// [low, likely, high]
void readEstimate(JsonFields &fields, std::string_view key, Estimate &into,
                  JsonDiagnostics &problems)
{
    const JsonValue value = fields.member(key);
    if (!value) {
        return;
    }
    double numbers[3] = {-1, -1, -1};
    JsonValue item = value.kind() == knowledge::JsonKind::Array ? value.firstChild() : JsonValue();
    for (double &number : numbers) {
        number = item && item.isNumber() ? item.number() : -1;
        item = item ? item.next() : item;
    }
    if (!(0 <= numbers[0] && numbers[0] <= numbers[1] && numbers[1] <= numbers[2] &&
          numbers[2] <= kLargestRating) ||
        value.size() != 3) {
        problems.add(Level::Error, value, "Here three numbers belong: low, likely and high.",
                     "Write them in this order, none below 0 and none lower than the one before.");
        return;
    }
    into = {numbers[0], numbers[1], numbers[2]};
}

CostSheet readCost(JsonValue value, JsonDiagnostics &problems)
{
    CostSheet sheet;
    JsonFields fields(value, problems);
    readEstimate(fields, "once", sheet.once, problems);
    readEstimate(fields, "perMonth", sheet.perMonth, problems);
    readEstimate(fields, "perUser", sheet.perUser, problems);
    readEstimate(fields, "days", sheet.days, problems);
    readEstimate(fields, "leaving", sheet.leaving, problems);
    fields.finish();
    return sheet;
}

FindingSource readFindingSource(JsonValue value, JsonDiagnostics &problems)
{
    FindingSource source;
    JsonFields fields(value, problems);
    readText(fields, "title", TextField::ShortText, source.title, problems);
    readText(fields, "address", TextField::Address, source.address, problems);
    fields.finish();
    return source;
}

Finding readFinding(JsonValue value, JsonDiagnostics &problems)
{
    Finding finding;
    JsonFields fields(value, problems);
    fields.text("criterion", finding.criterion, kId, Need::Required);
    fields.text("alternative", finding.alternative, kId, Need::Required);
    if (fields.member("value")) {
        double known = std::numeric_limits<double>::quiet_NaN();
        fields.number("value", known, -kLargestRating, kLargestRating);
        fields.number("low", finding.low, -kLargestRating, kLargestRating, Need::Required);
        fields.number("high", finding.high, -kLargestRating, kLargestRating, Need::Required);
        finding.value = known;
        if (finding.low > known || known > finding.high) {
            problems.add(Level::Error, value, "The value is not within its own range.",
                         "Let \"low\" be at most \"value\", and \"value\" at most \"high\".");
        }
    }
    readText(fields, "typed", TextField::CellText, finding.typed, problems);
    readWord(fields, "sureness", finding.sureness, kSurenesses, problems);
    readWord(fields, "kind", finding.kind, kEvidenceKinds, problems);
    readDay(fields, "asOf", finding.asOf, problems);
    readText(fields, "by", TextField::Person, finding.by, problems);
    fields.list("sources", finding.sources, readFindingSource, Need::Optional, 0, kMostSources);
    readText(fields, "note", TextField::Note, finding.note, problems);
    if (const JsonValue cost = fields.object("cost")) {
        finding.cost = readCost(cost, problems);
    }
    fields.finish();
    return finding;
}

} // namespace

void readOwnContent(JsonFields &fields, OwnContent &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.object("own");
    if (!value) {
        return;
    }
    JsonFields inner(value, problems);
    inner.list("options", into.options, readOption, Need::Optional, 0, kMostOwnOptions);
    inner.list("groups", into.groups, readOwnGroup, Need::Optional, 0, kMostOwnGroups);
    inner.list("criteria", into.criteria, readOwnCriterion, Need::Optional, 0, kMostOwnCriteria);
    inner.list("leftOutOptions", into.leftOutOptions, readLeftOut);
    inner.list("leftOutCriteria", into.leftOutCriteria, readLeftOut);
    if (const JsonValue widths = inner.object("widths")) {
        JsonFields shares(widths, problems);
        shares.number("measured", into.widths.measured, kLeastWidth, 1);
        shares.number("estimated", into.widths.estimated, kLeastWidth, 1);
        shares.number("guessed", into.widths.guessed, kLeastWidth, 1);
        shares.finish();
    }
    inner.list("rates", into.rates, readRate);
    inner.finish();
}

void readFindings(JsonFields &fields, std::vector<Finding> &into)
{
    fields.list("ownRatings", into, readOwnRating);
    fields.list("findings", into, readFinding, Need::Optional, 0, kMostFindings);
}

} // namespace steelyard::decision
