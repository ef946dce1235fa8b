// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/schema.h"

#include "knowledge/json_text.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace steelyard::knowledge {

namespace {

using Context = std::vector<std::string>;

// The library names a place as "<root>", "[criteria]", "[3]".
std::string pointerOf(const Context &context)
{
    std::string pointer;
    for (std::size_t i = 1; i < context.size(); ++i)
        pointer +=
            '/' + pointerToken(std::string_view(context[i]).substr(1, context[i].size() - 2));
    return pointer;
}

bool isAround(const Context &outer, const Context &inner)
{
    return outer.size() < inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

// Of each fault the library tells every value around it as well. It does so directly afterwards,
// from the inside out, so only a neighbour needs to be compared.
void report(const valijson::ValidationResults &results, const JsonDocument &document,
            JsonProblems &problems)
{
    const Context *inner = nullptr;
    for (const valijson::ValidationResults::Error &error : results) {
        const bool repeats =
            inner != nullptr && (isAround(error.context, *inner) || error.context == *inner);
        if (!repeats)
            problems.add(Level::Error, document.nearest(pointerOf(error.context)),
                         "The schema refuses this: " + error.description,
                         "Compare it with what the schema says of this field.");
        inner = &error.context;
    }
}

void check(std::string_view bytes, std::string_view schemaBytes, JsonProblems &problems)
{
    const JsonDocument document = parseJson(bytes, problems);
    if (!document.root())
        return;
    const nlohmann::json schemaValue = nlohmann::json::parse(schemaBytes);
    const nlohmann::json value = nlohmann::json::parse(bytes);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaValue), schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    if (!validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(value), &results))
        report(results, document, problems);
}

} // namespace

std::vector<Problem> checkAgainstSchema(std::string_view bytes, std::string_view file,
                                        std::string_view schema)
{
    JsonProblems problems(bytes, file);
    try {
        check(bytes, schema, problems);
    } catch (const std::exception &error) {
        problems.addForFile(Level::Error,
                            "The file could not be checked against the schema: " +
                                std::string(error.what()),
                            "Check that the schema is a JSON Schema of draft 7.");
    }
    return problems.sorted();
}

} // namespace steelyard::knowledge
