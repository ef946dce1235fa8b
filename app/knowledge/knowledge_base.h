// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/content.h"
#include "knowledge/evidence.h"
#include "knowledge/questions.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A knowledge base: everything known about one choice. It is read once, checked, and from then on
// a const value that other libraries only read. Members have the names of the JSON keys in
// resources/schema/knowledge-base.schema.json; all text is UTF-8, all dates are ISO 8601
// ("2026-11-20"), all ids are unique among their kind.
namespace steelyard::knowledge {

struct KnowledgeBase
{
    std::string id;
    std::string title;      // "Choose a Python web framework"
    std::string subject;    // "Python web frameworks": stands behind a decision's name
    std::string optionNoun; // "framework": what an option is called in a sentence
    std::string version;
    std::string language; // BCP 47 tag of its texts
    std::string author;
    std::vector<std::string> reviewers;
    std::string reviewedOn;
    int reviewIntervalDays = 0; // evidence older than this is stale; 0: never
    std::vector<std::string> tags;
    std::vector<std::string> related; // ids of other knowledge bases
    std::string hash; // SHA-256 of the file's bytes, lower-case hex; set by who read the file

    Weighting weighting;
    std::vector<Group> groups;
    std::vector<Criterion> criteria;
    std::vector<Alternative> alternatives;
    std::vector<Rating> ratings; // criterion-major: every alternative of the first criterion first
    std::vector<Capability> capabilities;
    std::vector<Question> questions;
    std::vector<Scenario> scenarios;
    std::vector<Source> sources;
    std::vector<Faq> faq;
    std::vector<Myth> myths;
    std::vector<UseRule> useRules;
    std::vector<NumberTile> tiles;
    std::vector<PublishedVerdict> publishedVerdicts;
    std::vector<Checklist> checklists;
    std::vector<NotFound> notFound;

    // Position of an id among its kind, or npos. The vectors are short; a scan is the fastest.
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t alternativeIndex(std::string_view id) const;
    [[nodiscard]] std::size_t criterionIndex(std::string_view id) const;
    [[nodiscard]] std::size_t groupIndex(std::string_view id) const;
    [[nodiscard]] std::size_t capabilityIndex(std::string_view id) const;
    [[nodiscard]] std::size_t questionIndex(std::string_view id) const;
    [[nodiscard]] std::size_t scenarioIndex(std::string_view id) const;
    [[nodiscard]] const Source *source(std::string_view id) const;

    // The rating of a cell; the reader guarantees one for every pair of positions.
    [[nodiscard]] const Rating &rating(std::size_t criterion, std::size_t alternative) const
    {
        return ratings[criterion * alternatives.size() + alternative];
    }
};

// A base without anything in it, for a decision whose options and criteria are all its own.
[[nodiscard]] KnowledgeBase emptyBase(std::string language = "en");

} // namespace steelyard::knowledge
