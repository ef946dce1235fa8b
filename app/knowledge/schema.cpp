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
    for (std::size_t i = 1; i < context.size(); ++i) {
        pointer +=
            '/' + pointerToken(std::string_view(context[i]).substr(1, context[i].size() - 2));
    }
    return pointer;
}

// The library ends some of its messages with a full stop.
std::string sentence(const std::string &text)
{
    return text.ends_with('.') ? text : text + '.';
}

bool isAround(const Context &outer, const Context &inner)
{
    return outer.size() < inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

// Of each fault the library tells every value around it as well. It does so directly afterwards,
// from the inside out, so only a neighbour needs to be compared.
void report(const valijson::ValidationResults &results, const JsonDocument &document,
            JsonDiagnostics &problems)
{
    JsonPlaces places(document);
    const Context *inner = nullptr;
    for (const valijson::ValidationResults::Error &error : results) {
        const bool repeats =
            inner != nullptr && (isAround(error.context, *inner) || error.context == *inner);
        if (!repeats && !problems.tooManyErrors()) {
            problems.add(Level::Error, places.nearest(pointerOf(error.context)),
                         "The schema refuses this: " + sentence(error.description),
                         "Compare it with what the schema says of this field.");
        }
        inner = &error.context;
    }
}

} // namespace

struct Schema::Parts
{
    valijson::Schema schema;
    // Keeps the regular expressions that it has compiled.
    valijson::Validator validator{valijson::Validator::kStrongTypes};
    std::string fault; // why it cannot be used; empty when it can
};

Schema::Schema(std::string_view schema)
    : m_parts(std::make_unique<Parts>())
{
    try {
        const nlohmann::json value = nlohmann::json::parse(schema);
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(value), m_parts->schema);
    } catch (const std::exception &error) {
        m_parts->fault = error.what();
    }
}

Schema::Schema(Schema &&) noexcept = default;
Schema &Schema::operator=(Schema &&) noexcept = default;
Schema::~Schema() = default;

std::vector<Diagnostic> Schema::check(std::string_view bytes, std::string_view file) const
{
    JsonDiagnostics problems(bytes, file);
    if (!m_parts->fault.empty()) {
        problems.addForFile(Level::Error, "The schema cannot be used: " + m_parts->fault + ".",
                            "Use a JSON Schema of draft 7.");
        return problems.sorted();
    }
    try {
        const JsonDocument document = parseJson(bytes, problems);
        if (!document.root()) {
            return problems.sorted();
        }
        const nlohmann::json value = nlohmann::json::parse(bytes);
        valijson::ValidationResults results;
        if (!m_parts->validator.validate(
                m_parts->schema, valijson::adapters::NlohmannJsonAdapter(value), &results)) {
            report(results, document, problems);
        }
    } catch (const std::exception &error) {
        problems.addForFile(
            Level::Error,
            "The schema check did not come to an end: " + std::string(error.what()) + ".",
            "Close other programs and try again.");
    }
    return problems.sorted();
}

} // namespace steelyard::knowledge
