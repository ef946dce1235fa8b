// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/large_base.h"

namespace steelyard::benchmarks {

namespace {

constexpr std::size_t kSources = 100;

std::string id(char kind, std::size_t number)
{
    return '"' + std::string(1, kind) + std::to_string(number) + '"';
}

// "[", the elements with a comma between them, "]"
template <typename One>
void list(std::string &out, const char *key, std::size_t count, const One &one)
{
    out.append(",\n  \"").append(key).append("\": [");
    for (std::size_t i = 0; i < count; ++i) {
        out += i == 0 ? "\n    " : ",\n    ";
        one(i);
    }
    out += "\n  ]";
}

} // namespace

std::string largeBase(std::size_t alternatives, std::size_t criteria)
{
    std::string out = R"({
  "id": "large", "title": "Choose one of many", "subject": "Many things", "optionNoun": "thing",
  "version": "1", "language": "en")";
    out.reserve(alternatives * criteria * 450);
    list(out, "groups", 1, [&](std::size_t) {
        out += R"({ "id": "g0", "name": "The only group", "shortName": "Group" })";
    });
    list(out, "criteria", criteria, [&](std::size_t i) {
        out += "{ \"id\": " + id('c', i) + ", \"group\": \"g0\", \"name\": " + id('C', i) +
               ", \"shortName\": " + id('C', i) + ", \"question\": \"How much of it is there?\" }";
    });
    list(out, "alternatives", alternatives, [&](std::size_t i) {
        out += "{ \"id\": " + id('a', i) + ", \"name\": " + id('A', i) +
               ", \"tagline\": \"One of many\" }";
    });
    list(out, "ratings", alternatives * criteria, [&](std::size_t i) {
        const std::size_t value = (i * 7919) % 9;
        out += "{\n      \"criterion\": " + id('c', i / alternatives) +
               ", \"alternative\": " + id('a', i % alternatives) +
               ",\n      \"value\": " + std::to_string(value) +
               ".5, \"low\": " + std::to_string(value) +
               ", \"high\": " + std::to_string(value + 1) +
               R"(,
      "confidence": "medium", "kind": "judgement",
      "headline": "What was found, in a few words",
      "summary": "What is known of this one on this criterion, as a person would write it down.",
      "reason": "Why it has this place between the anchors of the scale.",
      "asOf": "2026-11",
      "sources": [)" +
               id('s', i % kSources) + ", " + id('s', (i + 1) % kSources) + "]\n    }";
    });
    list(out, "sources", kSources, [&](std::size_t i) {
        out += "{ \"id\": " + id('s', i) + R"(, "title": "Something that was read" })";
    });
    return out + "\n}\n";
}

} // namespace steelyard::benchmarks
