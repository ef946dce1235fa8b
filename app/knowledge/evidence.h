// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/measure.h"

#include <optional>
#include <string>
#include <vector>

// What is rated, on which scale, and why a rating is what it is.
namespace steelyard::knowledge {

enum class Direction { HigherIsBetter, LowerIsBetter };

// How sure a rating is. High: a primary source or own count, unlikely to move the rating by more
// than half a point; medium: about one point; low: about two.
enum class Confidence { Low, Medium, High };

// What a rating rests on: something that is so, something counted or timed, or a view.
enum class EvidenceKind { Fact, Measure, Judgement };

enum class Reliability { Primary, Measured, Secondary, Opinion };

struct Source
{
    std::string id;
    std::string title;
    std::string publisher;
    std::string url;         // empty: no public address; only http and https are accepted
    std::string kind;        // "official documentation", "survey", ...
    std::string version;     // version or edition seen
    std::string contentDate; // what the page says of its own age; free text
    std::string readOn;      // date it was read
    Reliability reliability = Reliability::Secondary;
    std::string note;
};

struct Group
{
    std::string id;
    std::string name;
    std::string shortName; // for charts: unique, at most 14 characters
};

// A point of a scale in words.
struct Anchor
{
    double at = 0;
    std::string text;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Criterion
{
    std::string id;
    std::string group;
    std::string name;
    std::string shortName; // for charts: unique, at most 14 characters
    std::string question;  // what the rating answers
    std::string whyItMatters;
    Direction direction = Direction::HigherIsBetter;
    double scaleLow = 0; // declared ends of the scale; ratings are inside
    double scaleHigh = 10;
    std::vector<Anchor> anchors; // ascending
    // Set: ratings are levels in its unit and may lie beyond its ends; direction and scale are
    // those of its ends. Not set: ratings are points of the scale.
    std::optional<Measure> measure;
    Cutoffs cutoffs;
    double defaultWeight = 1; // >= 0, before any answer; only its proportion to others counts
    std::vector<std::string> overlapsWith; // criteria that count partly the same
    std::string zeroWeightIf;              // when it should weigh nothing, in words
    std::string ratingMethod;
    std::string note;
};

// A published claim that differs from the rating, attributed, with what was found instead.
struct Dissent
{
    std::string source;
    std::string claim;
    std::string found;
};

struct Measurement
{
    std::string name;
    double value = 0;
    std::string unit;
};

struct Rating
{
    std::string criterion;
    std::string alternative;
    std::optional<double> value; // on the criterion's scale; none: unknown, which is never zero
    double low = 0;              // plausible range; the whole scale when unknown
    double high = 10;
    Confidence confidence = Confidence::Medium;
    EvidenceKind kind = EvidenceKind::Judgement;
    std::string
        headline; // at most 60 characters, a finding that stands alone: "Five protections..."
    std::string summary; // what is known
    std::string reason;  // why this place on the anchors
    std::string caveat;
    std::string asOf;
    std::vector<std::string> sources;
    std::vector<Measurement> measures;
    std::vector<Dissent> dissent;
};

// What the place on the scale rests on. A fact gives a place that an anchor names; a place between
// two anchors is judgement about a fact, however sure the fact is. Else the kind of the evidence.
[[nodiscard]] EvidenceKind ratingKind(const Criterion &criterion, const Rating &rating);

struct ChecklistState
{
    std::string alternative;
    double points = 0; // 0: not there, 1: there, between: in part
    std::string note;
    std::vector<std::string> sources;
};

struct ChecklistItem
{
    std::string id;
    std::string name;
    std::string description;
    std::vector<ChecklistState> states;  // one for every alternative but these:
    std::vector<std::string> unknownFor; // nobody counted
};

// What a rating counts, thing by thing: "six protections: 5.7 of 6".
struct Checklist
{
    std::string id;
    std::string criterion;
    std::string name;
    std::string description;
    std::vector<ChecklistItem> items;
};

} // namespace steelyard::knowledge
