// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/question_kinds.h"
#include "knowledge/write_parts.h"

namespace steelyard::knowledge {

namespace {

BaseJson mustHaveJson(const MustHave &mustHave)
{
    BaseJson json{{"capability", mustHave.capability}, {"tolerance", wordOf(mustHave.tolerance)}};
    putNumber(json, "days", mustHave.days);
    return json;
}

BaseJson answerJson(const Answer &answer)
{
    BaseJson json{{"id", answer.id}, {"label", answer.label}};
    put(json, "detail", answer.detail);
    putList(json, "weights", answer.weights, [](const WeightEffect &effect) {
        BaseJson entry{{"criterion", effect.criterion}};
        putNumber(entry, "steps", effect.steps);
        putFlag(entry, "zero", effect.zero);
        return entry;
    });
    putList(json, "mustHaves", answer.mustHaves, mustHaveJson);
    putList(json, "ratings", answer.ratings, [](const RatingEffect &effect) {
        return BaseJson{{"criterion", effect.criterion},
                        {"alternative", effect.alternative},
                        {"by", baseNumber(effect.by)}};
    });
    put(json, "note", answer.note);
    putFlag(json, "alone", answer.alone);
    return json;
}

std::string_view wordOf(VerdictShape shape)
{
    switch (shape) {
    case VerdictShape::Winner:
        return "winner";
    case VerdictShape::Conditional:
        return "conditional";
    case VerdictShape::Tie:
        return "tie";
    case VerdictShape::Depends:
        break;
    }
    return "depends";
}

} // namespace

std::string_view wordOf(Support support)
{
    switch (support) {
    case Support::BuiltIn:
        return "built-in";
    case Support::AddOn:
        return "add-on";
    case Support::Build:
        return "build";
    case Support::Impossible:
        break;
    }
    return "impossible";
}

BaseJson capabilityJson(const Capability &capability)
{
    BaseJson json{{"id", capability.id}, {"name", capability.name}};
    put(json, "description", capability.description);
    json["states"] = BaseJson::array();
    putList(json, "states", capability.states, [](const CapabilityState &state) {
        BaseJson entry{{"alternative", state.alternative}, {"support", wordOf(state.support)}};
        put(entry, "addOn", state.addOn);
        putNumber(entry, "daysLow", state.daysLow);
        putNumber(entry, "daysHigh", state.daysHigh);
        put(entry, "note", state.note);
        put(entry, "sources", state.sources);
        return entry;
    });
    put(json, "unknownFor", capability.unknownFor);
    return json;
}

BaseJson questionJson(const Question &question)
{
    BaseJson json{{"id", question.id}, {"name", question.name}, {"text", question.text}};
    put(json, "detail", question.detail);
    put(json, "why", question.why);
    put(json, "changes", question.changes);
    putFlag(json, "shortRound", question.shortRound);
    putFlag(json, "important", question.important, true);
    writeKind(question, {json});
    put(json, "combine", question.combine == Combine::Highest ? "highest" : "");
    put(json, "about", question.about);
    putList(json, "answers", question.answers, answerJson);
    put(json, "askedIf", question.askedIf);
    return json;
}

BaseJson scenarioJson(const Scenario &scenario)
{
    BaseJson json{{"id", scenario.id}, {"name", scenario.name}};
    put(json, "summary", scenario.summary);
    put(json, "icon", scenario.icon);
    put(json, "description", scenario.description);
    json["answers"] = scenario.answers;
    putList(json, "mustHaves", scenario.mustHaves, mustHaveJson);
    return json;
}

BaseJson faqJson(const Faq &faq)
{
    BaseJson json{{"id", faq.id}, {"question", faq.question}, {"answer", faq.answer}};
    put(json, "sources", faq.sources);
    return json;
}

BaseJson mythJson(const Myth &myth)
{
    BaseJson json{{"id", myth.id}, {"claim", myth.claim}};
    put(json, "claimedBy", myth.claimedBy);
    json["correction"] = myth.correction;
    put(json, "sources", myth.sources);
    return json;
}

BaseJson useRuleJson(const UseRule &rule)
{
    BaseJson json{{"alternative", rule.alternative}};
    putFlag(json, "avoid", rule.avoid);
    json["text"] = rule.text;
    put(json, "allOf", rule.allOf);
    put(json, "anyOf", rule.anyOf);
    put(json, "noneOf", rule.noneOf);
    put(json, "sources", rule.sources);
    return json;
}

BaseJson tileJson(const NumberTile &tile)
{
    BaseJson json{{"alternative", tile.alternative}, {"label", tile.label}, {"value", tile.value}};
    put(json, "unit", tile.unit);
    put(json, "asOf", tile.asOf);
    put(json, "sources", tile.sources);
    return json;
}

BaseJson publishedJson(const PublishedVerdict &verdict)
{
    BaseJson json{{"id", verdict.id}, {"source", verdict.source}, {"shape", wordOf(verdict.shape)}};
    put(json, "winner", verdict.winner);
    json["statement"] = verdict.statement;
    put(json, "whereWeDiffer", verdict.whereWeDiffer);
    if (!verdict.dimensions.empty()) {
        json["dimensions"] = verdict.dimensions;
    }
    return json;
}

} // namespace steelyard::knowledge
