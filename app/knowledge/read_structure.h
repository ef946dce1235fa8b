// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_fields.h"
#include "knowledge/knowledge_base.h"

// From JSON objects to the structs of a knowledge base: names, types, lengths and forms, exactly
// what resources/schema/knowledge-base.schema.json says. What values mean for each other is
// checked afterwards. Inside this library only; read() in reader.h is the way in.
namespace steelyard::knowledge {

// A comment may stand in every object of a base, for people who read the file.
class BaseFields : public JsonFields
{
public:
    BaseFields(JsonValue value, JsonDiagnostics &problems)
        : JsonFields(value, problems)
    {
        allowComment();
    }
};

// Each reads one object; a member with a fault is reported and keeps its default.
[[nodiscard]] KnowledgeBase readBase(JsonValue root, JsonDiagnostics &problems);

[[nodiscard]] Source readSource(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Group readGroup(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Criterion readCriterion(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Rating readRating(JsonValue value, JsonDiagnostics &problems);

[[nodiscard]] Checklist readChecklist(JsonValue value, JsonDiagnostics &problems);

[[nodiscard]] Capability readCapability(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Question readQuestion(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Scenario readScenario(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Weighting readWeighting(JsonValue value, JsonDiagnostics &problems);

[[nodiscard]] Alternative readAlternative(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Faq readFaq(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] Myth readMyth(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] UseRule readUseRule(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] NumberTile readTile(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] PublishedVerdict readPublishedVerdict(JsonValue value, JsonDiagnostics &problems);
[[nodiscard]] NotFound readNotFound(JsonValue value, JsonDiagnostics &problems);

// Words that stand in several places.
void readConfidence(JsonFields &fields, Confidence &into, Need need);

// A map from ids or names to lists of ids.
void readIdLists(JsonFields &fields, std::string_view key, JsonDiagnostics &problems,
                 std::map<std::string, std::vector<std::string>> &into, Need need);

inline constexpr double kLargest = 1e12; // of any number a base states; keeps arithmetic finite
inline constexpr double kMostDays = 10000;

} // namespace steelyard::knowledge
