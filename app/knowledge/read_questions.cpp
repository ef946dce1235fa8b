// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/question_kinds.h"
#include "knowledge/read_structure.h"

namespace steelyard::knowledge {

namespace {

void readSupport(JsonFields &fields, std::string_view key, Support &into, Need need)
{
    fields.word<Support>(key, into,
                         {{"built-in", Support::BuiltIn},
                          {"add-on", Support::AddOn},
                          {"build", Support::Build},
                          {"impossible", Support::Impossible}},
                         need);
}

CapabilityState readSupportOf(JsonValue value, JsonDiagnostics &problems)
{
    CapabilityState state;
    BaseFields fields(value, problems);
    fields.text("alternative", state.alternative, kId, Need::Required);
    readSupport(fields, "support", state.support, Need::Required);
    fields.text("addOn", state.addOn, kLine);
    fields.number("daysLow", state.daysLow, 0, kMostDays);
    fields.number("daysHigh", state.daysHigh, 0, kMostDays);
    fields.text("note", state.note);
    fields.texts("sources", state.sources, kId);
    fields.finish();
    return state;
}

WeightEffect readWeightEffect(JsonValue value, JsonDiagnostics &problems)
{
    WeightEffect effect;
    BaseFields fields(value, problems);
    fields.text("criterion", effect.criterion, kId, Need::Required);
    fields.integer("steps", effect.steps, -5, 5);
    fields.boolean("zero", effect.zero);
    fields.finish();
    return effect;
}

MustHave readMustHave(JsonValue value, JsonDiagnostics &problems)
{
    MustHave mustHave;
    BaseFields fields(value, problems);
    fields.text("capability", mustHave.capability, kId, Need::Required);
    readSupport(fields, "tolerance", mustHave.tolerance, Need::Optional);
    fields.number("days", mustHave.days, 0, kMostDays);
    fields.finish();
    return mustHave;
}

RatingEffect readRatingEffect(JsonValue value, JsonDiagnostics &problems)
{
    RatingEffect effect;
    BaseFields fields(value, problems);
    fields.text("criterion", effect.criterion, kId, Need::Required);
    fields.text("alternative", effect.alternative, kId, Need::Required);
    fields.number("by", effect.by, -kLargest, kLargest, Need::Required);
    fields.finish();
    return effect;
}

Answer readAnswer(JsonValue value, JsonDiagnostics &problems)
{
    Answer answer;
    BaseFields fields(value, problems);
    fields.text("id", answer.id, kId, Need::Required);
    fields.text("label", answer.label, kLabel, Need::Required);
    fields.text("detail", answer.detail);
    fields.list("weights", answer.weights, readWeightEffect);
    fields.list("mustHaves", answer.mustHaves, readMustHave);
    fields.list("ratings", answer.ratings, readRatingEffect);
    fields.text("note", answer.note);
    fields.boolean("alone", answer.alone);
    fields.finish();
    return answer;
}

} // namespace

Capability readCapability(JsonValue value, JsonDiagnostics &problems)
{
    Capability capability;
    BaseFields fields(value, problems);
    fields.text("id", capability.id, kId, Need::Required);
    fields.text("name", capability.name, kName, Need::Required);
    fields.text("description", capability.description);
    fields.list("states", capability.states, readSupportOf, Need::Required);
    fields.texts("unknownFor", capability.unknownFor, kId);
    fields.finish();
    return capability;
}

Question readQuestion(JsonValue value, JsonDiagnostics &problems)
{
    Question question;
    BaseFields fields(value, problems);
    fields.text("id", question.id, kId, Need::Required);
    fields.text("name", question.name, kName, Need::Required);
    fields.text("text", question.text, kLine, Need::Required);
    fields.text("detail", question.detail);
    fields.text("why", question.why);
    fields.text("changes", question.changes);
    fields.boolean("shortRound", question.shortRound);
    fields.boolean("important", question.important);
    question.kind = readKind(fields, value, problems);
    fields.word<Combine>("combine", question.combine,
                         {{"sum", Combine::Sum}, {"highest", Combine::Highest}}, Need::Optional);
    fields.texts("about", question.about, kId);
    fields.list("answers", question.answers, readAnswer, Need::Required, 1, 9);
    fields.texts("askedIf", question.askedIf, {Form::Line, 129}); // two ids and a slash
    fields.finish();
    return question;
}

Scenario readScenario(JsonValue value, JsonDiagnostics &problems)
{
    Scenario scenario;
    BaseFields fields(value, problems);
    fields.text("id", scenario.id, kId, Need::Required);
    fields.text("name", scenario.name, kName, Need::Required);
    fields.text("summary", scenario.summary, kLine);
    fields.text("icon", scenario.icon, kId);
    fields.text("description", scenario.description);
    readIdLists(fields, "answers", problems, scenario.answers, Need::Required);
    fields.list("mustHaves", scenario.mustHaves, readMustHave);
    fields.finish();
    return scenario;
}

Weighting readWeighting(JsonValue value, JsonDiagnostics &problems)
{
    Weighting weighting;
    BaseFields fields(value, problems);
    fields.number("unraised", weighting.unraised, 0, 1);
    fields.finish();
    return weighting;
}

void readIdLists(JsonFields &fields, std::string_view key, JsonDiagnostics &problems,
                 std::map<std::string, std::vector<std::string>> &into, Need need)
{
    const JsonValue object = fields.object(key, need);
    if (!object) {
        return;
    }
    for (JsonValue item = object.firstChild(); item && !problems.tooManyErrors();
         item = item.next()) {
        readTexts(item, problems, into[std::string(item.key())], kId);
    }
}

} // namespace steelyard::knowledge
