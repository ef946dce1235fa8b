// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/rating_texts.h"
#include "knowledge/write_parts.h"

namespace steelyard::knowledge {

namespace {

std::string_view wordOf(Confidence confidence)
{
    return confidence == Confidence::High     ? "high"
           : confidence == Confidence::Medium ? "medium"
                                              : "low";
}

std::string_view wordOf(EvidenceKind kind)
{
    return kind == EvidenceKind::Fact      ? "fact"
           : kind == EvidenceKind::Measure ? "measure"
                                           : "judgement";
}

std::string_view wordOf(Reliability reliability)
{
    switch (reliability) {
    case Reliability::Primary:
        return "primary";
    case Reliability::Measured:
        return "measured";
    case Reliability::Secondary:
        return "secondary";
    case Reliability::Opinion:
        break;
    }
    return "opinion";
}

BaseJson measureJson(const Measure &measure)
{
    BaseJson json = BaseJson::object();
    put(json, "unit", measure.unit);
    json["worst"] = baseNumber(measure.ends.worst);
    json["best"] = baseNumber(measure.ends.best);
    putList(json, "points", measure.points, [](const ValuePoint &point) {
        return BaseJson{{"level", baseNumber(point.level)}, {"value", baseNumber(point.value)}};
    });
    return json;
}

BaseJson stateJson(const ChecklistState &state)
{
    BaseJson json{{"alternative", state.alternative}, {"points", baseNumber(state.points)}};
    put(json, "note", state.note);
    put(json, "sources", state.sources);
    return json;
}

BaseJson itemJson(const ChecklistItem &item)
{
    BaseJson json{{"id", item.id}, {"name", item.name}};
    put(json, "description", item.description);
    json["states"] = BaseJson::array();
    putList(json, "states", item.states, stateJson);
    put(json, "unknownFor", item.unknownFor);
    return json;
}

} // namespace

BaseJson groupJson(const Group &group)
{
    return {{"id", group.id}, {"name", group.name}, {"shortName", group.shortName}};
}

BaseJson criterionJson(const Criterion &criterion)
{
    BaseJson json{{"id", criterion.id},
                  {"group", criterion.group},
                  {"name", criterion.name},
                  {"shortName", criterion.shortName}};
    put(json, "question", criterion.question);
    put(json, "whyItMatters", criterion.whyItMatters);
    if (criterion.measure) {
        json["measure"] = measureJson(*criterion.measure);
    } else {
        if (criterion.direction == Direction::LowerIsBetter) {
            json["direction"] = "lower-is-better";
        }
        putNumber(json, "scaleLow", criterion.scaleLow);
        putNumber(json, "scaleHigh", criterion.scaleHigh, 10);
    }
    if (criterion.cutoffs.atMost) {
        json["atMost"] = baseNumber(*criterion.cutoffs.atMost);
    }
    if (criterion.cutoffs.atLeast) {
        json["atLeast"] = baseNumber(*criterion.cutoffs.atLeast);
    }
    putList(json, "anchors", criterion.anchors, [](const Anchor &anchor) {
        return BaseJson{{"at", baseNumber(anchor.at)}, {"text", anchor.text}};
    });
    putNumber(json, "defaultWeight", criterion.defaultWeight, 1);
    put(json, "overlapsWith", criterion.overlapsWith);
    put(json, "zeroWeightIf", criterion.zeroWeightIf);
    put(json, "ratingMethod", criterion.ratingMethod);
    put(json, "note", criterion.note);
    return json;
}

BaseJson ratingJson(const Rating &rating)
{
    BaseJson json{{"criterion", rating.criterion}, {"alternative", rating.alternative}};
    if (rating.value) {
        json["value"] = baseNumber(*rating.value);
    }
    json["low"] = baseNumber(rating.low);
    json["high"] = baseNumber(rating.high);
    json["confidence"] = wordOf(rating.confidence);
    json["kind"] = wordOf(rating.kind);
    eachRatingText(rating, [&json](const char *key, const std::string &text, const TextRule &) {
        put(json, key, text);
    });
    put(json, "asOf", rating.asOf);
    put(json, "sources", rating.sources);
    putList(json, "measures", rating.measures, [](const Measurement &measurement) {
        BaseJson entry{{"name", measurement.name}, {"value", baseNumber(measurement.value)}};
        put(entry, "unit", measurement.unit);
        return entry;
    });
    putList(json, "dissent", rating.dissent, [](const Dissent &dissent) {
        BaseJson entry{{"source", dissent.source}, {"claim", dissent.claim}};
        put(entry, "found", dissent.found);
        return entry;
    });
    return json;
}

BaseJson sourceJson(const Source &source)
{
    BaseJson json{{"id", source.id}, {"title", source.title}};
    put(json, "publisher", source.publisher);
    put(json, "url", source.url);
    put(json, "kind", source.kind);
    put(json, "version", source.version);
    put(json, "contentDate", source.contentDate);
    put(json, "readOn", source.readOn);
    json["reliability"] = wordOf(source.reliability);
    put(json, "note", source.note);
    return json;
}

BaseJson checklistJson(const Checklist &checklist)
{
    BaseJson json{
        {"id", checklist.id}, {"criterion", checklist.criterion}, {"name", checklist.name}};
    put(json, "description", checklist.description);
    json["items"] = BaseJson::array();
    putList(json, "items", checklist.items, itemJson);
    return json;
}

BaseJson alternativeJson(const Alternative &alternative)
{
    BaseJson json{{"id", alternative.id}, {"name", alternative.name}};
    put(json, "tagline", alternative.tagline);
    put(json, "kind", alternative.kind);
    put(json, "licence", alternative.licence);
    put(json, "versionSeen", alternative.versionSeen);
    const auto statement = [](const Statement &entry) {
        BaseJson said{{"text", entry.text}};
        put(said, "sources", entry.sources);
        return said;
    };
    putList(json, "strengths", alternative.strengths, statement);
    putList(json, "gotchas", alternative.gotchas, [](const Gotcha &gotcha) {
        BaseJson entry{{"text", gotcha.text},
                       {"severity", gotcha.severity == Severity::High     ? "high"
                                    : gotcha.severity == Severity::Medium ? "medium"
                                                                          : "low"}};
        put(entry, "sources", gotcha.sources);
        return entry;
    });
    if (!alternative.exitCost.text.empty()) {
        json["exitCost"] = statement(alternative.exitCost);
    }
    putList(json, "firstSteps", alternative.firstSteps, [](const Step &step) {
        BaseJson entry{{"text", step.text}};
        put(entry, "command", step.command);
        return entry;
    });
    putList(json, "links", alternative.links, [](const Link &link) {
        return BaseJson{{"label", link.label}, {"url", link.url}};
    });
    putList(json, "facts", alternative.facts, [](const Fact &fact) {
        BaseJson entry{{"label", fact.label}, {"value", fact.value}};
        put(entry, "unit", fact.unit);
        entry["asOf"] = fact.asOf;
        entry["confidence"] = wordOf(fact.confidence);
        entry["sources"] = fact.sources;
        return entry;
    });
    return json;
}

} // namespace steelyard::knowledge
