// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/evidence.h"

#include <map>
#include <string>
#include <vector>

// What a knowledge base says in words, beside its ratings. Every statement names its sources.
namespace steelyard::knowledge {

enum class Severity { Low, Medium, High };

struct Statement
{
    std::string text;
    std::vector<std::string> sources;
};

struct Gotcha
{
    std::string text;
    Severity severity = Severity::Medium;
    std::vector<std::string> sources;
};

struct Step
{
    std::string text;    // "Create a project"
    std::string command; // "python -m pip install Django"; may be empty
};

struct Link
{
    std::string label;
    std::string url;
};

// A single thing that is so, beside the ratings: "Licence: BSD-3-Clause", "Releases in a year: 14".
struct Fact
{
    std::string label;
    std::string value; // as it is shown
    std::string unit;
    std::string asOf; // "2026-11-20", "2026-11" or "2026"
    Confidence confidence = Confidence::Medium;
    std::vector<std::string> sources;
};

struct Alternative
{
    std::string id;
    std::string name;
    std::string tagline;
    std::string kind;
    std::string licence;
    std::string versionSeen;
    std::vector<Statement> strengths;
    std::vector<Gotcha> gotchas;
    Statement exitCost;
    std::vector<Step> firstSteps;
    std::vector<Link> links;
    std::vector<Fact> facts;
};

struct Faq
{
    std::string id;
    std::string question;
    std::string answer;
    std::vector<std::string> sources;
};

struct Myth
{
    std::string id;
    std::string claim;
    std::string claimedBy; // source id
    std::string correction;
    std::vector<std::string> sources;
};

// "Use X if": shown for an alternative, and said of the user's own case when its condition holds:
// all of allOf are given, one of anyOf is (when it has any), and none of noneOf. A rule that names
// nothing to be given speaks of no user's case.
struct UseRule
{
    std::string alternative;
    bool avoid = false; // "avoid X if"
    std::string text;
    std::vector<std::string> allOf; // each "question/answer", as in the other two
    std::vector<std::string> anyOf;
    std::vector<std::string> noneOf;
    std::vector<std::string> sources;
};

struct NumberTile
{
    std::string alternative;
    std::string label;
    std::string value;
    std::string unit;
    std::string asOf;
    std::vector<std::string> sources;
};

enum class VerdictShape { Winner, Conditional, Tie, Depends };

// What somebody else published about the same choice. Opinion: shown beside ours, never counted.
struct PublishedVerdict
{
    std::string id;
    std::string source;
    VerdictShape shape = VerdictShape::Depends;
    std::string winner;    // alternative id, when shape is Winner
    std::string statement; // its verdict in our words
    std::string whereWeDiffer;
    std::map<std::string, std::vector<std::string>> dimensions; // its dimension to our criteria
};

// What was looked for and not found, so that nobody takes silence for an answer.
struct NotFound
{
    std::string text;
};

} // namespace steelyard::knowledge
