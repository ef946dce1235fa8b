// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/read_structure.h"

namespace steelyard::knowledge {

namespace {

Statement readStatement(JsonValue value, JsonDiagnostics &problems)
{
    Statement statement;
    BaseFields fields(value, problems);
    fields.text("text", statement.text, kProse, Need::Required);
    fields.texts("sources", statement.sources, kId);
    fields.finish();
    return statement;
}

Gotcha readGotcha(JsonValue value, JsonDiagnostics &problems)
{
    Gotcha gotcha;
    BaseFields fields(value, problems);
    fields.text("text", gotcha.text, kProse, Need::Required);
    fields.word<Severity>(
        "severity", gotcha.severity,
        {{"low", Severity::Low}, {"medium", Severity::Medium}, {"high", Severity::High}});
    fields.texts("sources", gotcha.sources, kId);
    fields.finish();
    return gotcha;
}

Step readStep(JsonValue value, JsonDiagnostics &problems)
{
    Step step;
    BaseFields fields(value, problems);
    fields.text("text", step.text, kProse, Need::Required);
    fields.text("command", step.command);
    fields.finish();
    return step;
}

Link readLink(JsonValue value, JsonDiagnostics &problems)
{
    Link link;
    BaseFields fields(value, problems);
    fields.text("label", link.label, kLine, Need::Required);
    fields.text("url", link.url, kAddress, Need::Required);
    fields.finish();
    return link;
}

Fact readFact(JsonValue value, JsonDiagnostics &problems)
{
    Fact fact;
    BaseFields fields(value, problems);
    fields.text("label", fact.label, kName, Need::Required);
    fields.text("value", fact.value, kLine, Need::Required);
    fields.text("unit", fact.unit, kName);
    fields.text("asOf", fact.asOf, kMonth, Need::Required);
    readConfidence(fields, fact.confidence, Need::Required);
    fields.texts("sources", fact.sources, kId, Need::Required);
    fields.finish();
    return fact;
}

} // namespace

Alternative readAlternative(JsonValue value, JsonDiagnostics &problems)
{
    Alternative alternative;
    BaseFields fields(value, problems);
    fields.text("id", alternative.id, kId, Need::Required);
    fields.text("name", alternative.name, kName, Need::Required);
    fields.text("tagline", alternative.tagline, kLine);
    fields.text("kind", alternative.kind, kLine);
    fields.text("licence", alternative.licence, kLine);
    fields.text("versionSeen", alternative.versionSeen, kLine);
    fields.list("strengths", alternative.strengths, readStatement);
    fields.list("gotchas", alternative.gotchas, readGotcha);
    if (const JsonValue exitCost = fields.member("exitCost")) {
        alternative.exitCost = readStatement(exitCost, problems);
    }
    fields.list("firstSteps", alternative.firstSteps, readStep);
    fields.list("links", alternative.links, readLink);
    fields.list("facts", alternative.facts, readFact);
    fields.finish();
    return alternative;
}

Faq readFaq(JsonValue value, JsonDiagnostics &problems)
{
    Faq faq;
    BaseFields fields(value, problems);
    fields.text("id", faq.id, kId, Need::Required);
    fields.text("question", faq.question, kLine, Need::Required);
    fields.text("answer", faq.answer, kProse, Need::Required);
    fields.texts("sources", faq.sources, kId);
    fields.finish();
    return faq;
}

Myth readMyth(JsonValue value, JsonDiagnostics &problems)
{
    Myth myth;
    BaseFields fields(value, problems);
    fields.text("id", myth.id, kId, Need::Required);
    fields.text("claim", myth.claim, kProse, Need::Required);
    fields.text("claimedBy", myth.claimedBy, kId);
    fields.text("correction", myth.correction, kProse, Need::Required);
    fields.texts("sources", myth.sources, kId);
    fields.finish();
    return myth;
}

UseRule readUseRule(JsonValue value, JsonDiagnostics &problems)
{
    UseRule rule;
    BaseFields fields(value, problems);
    fields.text("alternative", rule.alternative, kId, Need::Required);
    fields.boolean("avoid", rule.avoid);
    fields.text("text", rule.text, kProse, Need::Required);
    constexpr TextRule kTwoIds{Form::Line, 129}; // and a slash
    fields.texts("allOf", rule.allOf, kTwoIds);
    fields.texts("anyOf", rule.anyOf, kTwoIds);
    fields.texts("answers", rule.anyOf, kTwoIds); // its name in bases of earlier versions
    fields.texts("noneOf", rule.noneOf, kTwoIds);
    fields.texts("sources", rule.sources, kId);
    fields.finish();
    return rule;
}

NumberTile readTile(JsonValue value, JsonDiagnostics &problems)
{
    NumberTile tile;
    BaseFields fields(value, problems);
    fields.text("alternative", tile.alternative, kId, Need::Required);
    fields.text("label", tile.label, kName, Need::Required);
    fields.text("value", tile.value, kName, Need::Required);
    fields.text("unit", tile.unit, kName);
    fields.text("asOf", tile.asOf, kMonth);
    fields.texts("sources", tile.sources, kId);
    fields.finish();
    return tile;
}

PublishedVerdict readPublishedVerdict(JsonValue value, JsonDiagnostics &problems)
{
    PublishedVerdict verdict;
    BaseFields fields(value, problems);
    fields.text("id", verdict.id, kId, Need::Required);
    fields.text("source", verdict.source, kId, Need::Required);
    fields.word<VerdictShape>("shape", verdict.shape,
                              {{"winner", VerdictShape::Winner},
                               {"conditional", VerdictShape::Conditional},
                               {"tie", VerdictShape::Tie},
                               {"depends", VerdictShape::Depends}},
                              Need::Required);
    fields.text("winner", verdict.winner, kId);
    fields.text("statement", verdict.statement, kProse, Need::Required);
    fields.text("whereWeDiffer", verdict.whereWeDiffer);
    readIdLists(fields, "dimensions", problems, verdict.dimensions, Need::Optional);
    fields.finish();
    return verdict;
}

NotFound readNotFound(JsonValue value, JsonDiagnostics &problems)
{
    NotFound notFound;
    BaseFields fields(value, problems);
    fields.text("text", notFound.text, kProse, Need::Required);
    fields.finish();
    return notFound;
}

} // namespace steelyard::knowledge
