// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/full_check.h"

#include "knowledge/json_text.h"
#include "knowledge/text.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace steelyard::knowledge {

namespace {

bool isAtOrInside(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

// Whether an error among the first `count` problems is about this place.
bool isAlreadyReported(const std::vector<Diagnostic> &said, std::size_t count,
                       const Diagnostic &problem)
{
    return std::any_of(said.begin(), said.begin() + static_cast<std::ptrdiff_t>(count),
                       [&](const Diagnostic &other) {
                           return other.level == Level::Error &&
                                  (isAtOrInside(problem.pointer, other.pointer) ||
                                   isAtOrInside(other.pointer, problem.pointer));
                       });
}

// Adds what only the schema found, and keeps the order of the file.
void addOthers(std::vector<Diagnostic> &said, std::vector<Diagnostic> others)
{
    const std::size_t count = said.size();
    for (Diagnostic &problem : others) {
        if (!isAlreadyReported(said, count, problem)) {
            said.push_back(std::move(problem));
        }
    }
    if (said.size() > count) {
        std::stable_sort(said.begin(), said.end(), [](const Diagnostic &a, const Diagnostic &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
    }
}

std::string missingText(const TranslationResult &result)
{
    std::string text = "Missing are " + result.missing.front();
    for (std::size_t i = 1; i < result.missing.size(); ++i) {
        text += ", " + result.missing[i];
    }
    return text + (result.missing.size() < result.total - result.translated ? ", ..." : ".");
}

} // namespace

ReadResult checkKnowledgeBase(std::string_view bytes, std::string_view file,
                              const std::string &today, const Schema &schema)
{
    ReadResult result = read(bytes, file, {today, true});
    addOthers(result.problems, schema.check(bytes, file));
    if (hasErrors(result.problems)) {
        result.base.reset();
    }
    return result;
}

TranslationResult checkTranslation(const KnowledgeBase &base, std::string_view bytes,
                                   std::string_view file, const Schema &schema)
{
    KnowledgeBase copy = base;
    TranslationResult result = applyTranslation(copy, bytes, file);
    addOthers(result.problems, schema.check(bytes, file));
    if (!result.missing.empty() && !hasErrors(result.problems)) {
        result.problems.push_back({Level::Warning,
                                   std::string(file),
                                   0,
                                   0,
                                   {},
                                   std::to_string(result.total - result.translated) + " of " +
                                       std::to_string(result.total) +
                                       " texts of the base are not translated.",
                                   missingText(result)});
    }
    return result;
}

std::string translatedBase(std::string_view bytes)
{
    try {
        JsonDiagnostics ignored(bytes, {});
        const JsonDocument document = parseJson(bytes, ignored);
        if (!document.root() || !document.root().find("texts")) {
            return {};
        }
        const JsonValue base = document.root().find("base");
        return base && base.kind() == JsonKind::String ? std::string(base.text()) : std::string();
    } catch (const std::exception &) { // memory has run out
        return {};
    }
}

} // namespace steelyard::knowledge
