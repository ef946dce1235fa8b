// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/json_fields.h"
#include "knowledge/knowledge_base.h"

// From JSON objects to the structs of a knowledge base: names, types, lengths and forms, exactly
// what resources/schema/knowledge-base.schema.json says. What values mean for each other is
// checked afterwards. Inside this room only; read() in reader.h is the way in.
namespace steelyard::knowledge {

// A comment may stand in every object of a base, for people who read the file.
class BaseFields : public JsonFields
{
public:
    BaseFields(JsonValue value, JsonProblems &problems)
        : JsonFields(value, problems)
    {
        allowComment();
    }
};

// Each reads one object; a member with a fault is reported and keeps its default.
[[nodiscard]] KnowledgeBase readBase(JsonValue root, JsonProblems &problems);

[[nodiscard]] Source readSource(JsonValue value, JsonProblems &problems);
[[nodiscard]] Group readGroup(JsonValue value, JsonProblems &problems);
[[nodiscard]] Criterion readCriterion(JsonValue value, JsonProblems &problems);
[[nodiscard]] Rating readRating(JsonValue value, JsonProblems &problems);

[[nodiscard]] Checklist readChecklist(JsonValue value, JsonProblems &problems);

[[nodiscard]] Capability readCapability(JsonValue value, JsonProblems &problems);
[[nodiscard]] Question readQuestion(JsonValue value, JsonProblems &problems);
[[nodiscard]] Scenario readScenario(JsonValue value, JsonProblems &problems);
[[nodiscard]] Weighting readWeighting(JsonValue value, JsonProblems &problems);

[[nodiscard]] Alternative readAlternative(JsonValue value, JsonProblems &problems);
[[nodiscard]] Faq readFaq(JsonValue value, JsonProblems &problems);
[[nodiscard]] Myth readMyth(JsonValue value, JsonProblems &problems);
[[nodiscard]] UseRule readUseRule(JsonValue value, JsonProblems &problems);
[[nodiscard]] NumberTile readTile(JsonValue value, JsonProblems &problems);
[[nodiscard]] PublishedVerdict readPublishedVerdict(JsonValue value, JsonProblems &problems);
[[nodiscard]] NotFound readNotFound(JsonValue value, JsonProblems &problems);

// Words that stand in several places.
void readConfidence(JsonFields &fields, Confidence &into);

// A map from ids or names to lists of ids.
void readIdLists(JsonFields &fields, std::string_view key, JsonProblems &problems,
                 std::map<std::string, std::vector<std::string>> &into, Need need);

inline constexpr double kLargest = 1e12; // of any number a base states; keeps arithmetic finite
inline constexpr double kMostDays = 10000;

} // namespace steelyard::knowledge
