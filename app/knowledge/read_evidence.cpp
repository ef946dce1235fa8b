// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/rating_texts.h"
#include "knowledge/read_measure.h"
#include "knowledge/read_structure.h"

namespace steelyard::knowledge {

namespace {

Anchor readAnchor(JsonValue value, JsonDiagnostics &problems)
{
    Anchor anchor;
    BaseFields fields(value, problems);
    fields.number("at", anchor.at, -kLargest, kLargest, Need::Required);
    fields.text("text", anchor.text, kProse, Need::Required);
    fields.finish();
    return anchor;
}

Measurement readMeasurement(JsonValue value, JsonDiagnostics &problems)
{
    Measurement measurement;
    BaseFields fields(value, problems);
    fields.text("name", measurement.name, kName, Need::Required);
    fields.number("value", measurement.value, -kLargest, kLargest, Need::Required);
    fields.text("unit", measurement.unit, kName);
    fields.finish();
    return measurement;
}

Dissent readDissent(JsonValue value, JsonDiagnostics &problems)
{
    Dissent dissent;
    BaseFields fields(value, problems);
    fields.text("source", dissent.source, kId, Need::Required);
    fields.text("claim", dissent.claim, kProse, Need::Required);
    fields.text("found", dissent.found);
    fields.finish();
    return dissent;
}

// A known rating may leave out how sure it is, so that a small base is small.
void warnOfGuess(JsonValue rating, JsonDiagnostics &problems)
{
    const JsonValue value = rating.find("value");
    if (!value || value.kind() == JsonKind::Null) {
        return;
    }
    std::string missing;
    for (const char *key : {"low", "high", "confidence", "kind"}) {
        if (!rating.find(key)) {
            missing += missing.empty() ? "" : ", ";
            missing += '"' + std::string(key) + '"';
        }
    }
    if (!missing.empty()) {
        problems.add(
            Level::Warning, rating,
            "This rating does not say " + missing + ", so it is read as a guess.",
            "Add what is known: the plausible range, how sure it is and what it rests on.");
    }
}

} // namespace

void readConfidence(JsonFields &fields, Confidence &into, Need need)
{
    fields.word<Confidence>(
        "confidence", into,
        {{"low", Confidence::Low}, {"medium", Confidence::Medium}, {"high", Confidence::High}},
        need);
}

Source readSource(JsonValue value, JsonDiagnostics &problems)
{
    Source source;
    BaseFields fields(value, problems);
    fields.text("id", source.id, kId, Need::Required);
    fields.text("title", source.title, kLine, Need::Required);
    fields.text("publisher", source.publisher, kLine);
    fields.text("url", source.url, kAddress);
    fields.text("kind", source.kind, kName);
    fields.text("version", source.version, kLine);
    fields.text("contentDate", source.contentDate, kLine);
    fields.text("readOn", source.readOn, kDay);
    fields.word<Reliability>("reliability", source.reliability,
                             {{"primary", Reliability::Primary},
                              {"measured", Reliability::Measured},
                              {"secondary", Reliability::Secondary},
                              {"opinion", Reliability::Opinion}});
    fields.text("note", source.note);
    fields.finish();
    return source;
}

Group readGroup(JsonValue value, JsonDiagnostics &problems)
{
    Group group;
    BaseFields fields(value, problems);
    fields.text("id", group.id, kId, Need::Required);
    fields.text("name", group.name, kName, Need::Required);
    fields.text("shortName", group.shortName, kShortName, Need::Required);
    fields.finish();
    return group;
}

Criterion readCriterion(JsonValue value, JsonDiagnostics &problems)
{
    Criterion criterion;
    BaseFields fields(value, problems);
    fields.text("id", criterion.id, kId, Need::Required);
    fields.text("group", criterion.group, kId, Need::Required);
    fields.text("name", criterion.name, kName, Need::Required);
    fields.text("shortName", criterion.shortName, kShortName, Need::Required);
    fields.text("question", criterion.question);
    fields.text("whyItMatters", criterion.whyItMatters);
    fields.word<Direction>("direction", criterion.direction,
                           {{"higher-is-better", Direction::HigherIsBetter},
                            {"lower-is-better", Direction::LowerIsBetter}});
    fields.number("scaleLow", criterion.scaleLow, -kLargest, kLargest);
    fields.number("scaleHigh", criterion.scaleHigh, -kLargest, kLargest);
    fields.list("anchors", criterion.anchors, readAnchor);
    readMeasure(fields, criterion, problems, EndsNeed::Fixed);
    fields.number("defaultWeight", criterion.defaultWeight, 0, kLargest);
    fields.texts("overlapsWith", criterion.overlapsWith, kId);
    fields.text("zeroWeightIf", criterion.zeroWeightIf);
    fields.text("ratingMethod", criterion.ratingMethod);
    fields.text("note", criterion.note);
    fields.finish();
    return criterion;
}

Rating readRating(JsonValue value, JsonDiagnostics &problems)
{
    Rating rating;
    BaseFields fields(value, problems);
    fields.text("criterion", rating.criterion, kId, Need::Required);
    fields.text("alternative", rating.alternative, kId, Need::Required);

    // Left out or null means unknown.
    const JsonValue known = fields.member("value");
    if (known && known.kind() != JsonKind::Null) {
        rating.value = std::numeric_limits<double>::quiet_NaN();
        if (known.isNumber() && known.number() >= -kLargest && known.number() <= kLargest) {
            rating.value = known.number();
        } else {
            problems.add(Level::Error, known,
                         known.isNumber() ? "The rating is out of range."
                                          : "The rating is not a number.",
                         "Write a number on the criterion's scale, or null when it is not known.");
        }
    }
    // Without a range of its own an unknown rating gets the criterion's scale later, a known one a
    // guess's.
    rating.low = rating.high = std::numeric_limits<double>::quiet_NaN();
    fields.number("low", rating.low, -kLargest, kLargest);
    fields.number("high", rating.high, -kLargest, kLargest);

    rating.confidence = Confidence::Low;
    readConfidence(fields, rating.confidence, Need::Optional);
    fields.word<EvidenceKind>("kind", rating.kind,
                              {{"fact", EvidenceKind::Fact},
                               {"measure", EvidenceKind::Measure},
                               {"judgement", EvidenceKind::Judgement}});
    eachRatingText(rating, [&fields](const char *key, std::string &text, const TextRule &rule) {
        fields.text(key, text, rule);
    });
    fields.text("asOf", rating.asOf, kMonth);
    fields.texts("sources", rating.sources, kId);
    fields.list("measures", rating.measures, readMeasurement);
    fields.list("dissent", rating.dissent, readDissent);
    fields.finish();
    warnOfGuess(value, problems);
    return rating;
}

} // namespace steelyard::knowledge
