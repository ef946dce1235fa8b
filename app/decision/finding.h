// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cost_sheet.h"
#include "knowledge/evidence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a user found out about one cell: a rating of their own with its evidence, in place of the
// knowledge base's or where there is none.
namespace steelyard::decision {

// How sure the user says to be. It also is the finding's confidence: high, medium, low.
enum class Sureness { Measured, Estimated, Guessed };

[[nodiscard]] knowledge::Confidence confidenceOf(Sureness sureness);

struct FindingSource
{
    std::string title;
    std::string address; // http(s), or the name of a file; may be empty

    friend bool operator==(const FindingSource &, const FindingSource &) = default;
};

// A level of the criterion's measure or a rating on its scale, low <= value <= high. What answers
// correct, they do not correct in it.
struct Finding
{
    std::string criterion;
    std::string alternative;
    std::optional<double> value; // none: unknown, over the whole scale; low and high are not read
    double low = 0;
    double high = 0;
    std::string note = {}; // why, in words; may be empty
    Sureness sureness = Sureness::Guessed;
    knowledge::EvidenceKind kind = knowledge::EvidenceKind::Judgement;
    std::string asOf = {}; // a day, or empty
    std::string by = {};   // who found out
    std::vector<FindingSource> sources = {};
    std::string typed =
        {}; // as it was typed: to be shown again, or not readable when there is no value
    std::optional<CostSheet> cost = {}; // of which value, low and high are the sum

    friend bool operator==(const Finding &, const Finding &) = default;
};

// Widths of the range that a bare number gets, as shares of the number to either side.
struct RangeWidths
{
    double measured = 0.05;
    double estimated = 0.15;
    double guessed = 0.30;

    [[nodiscard]] double of(Sureness sureness) const;
    friend bool operator==(const RangeWidths &, const RangeWidths &) = default;
};

// The finding that counts for a cell; nullptr: none.
[[nodiscard]] const Finding *findingFor(const std::vector<Finding> &findings,
                                        std::string_view criterion, std::string_view alternative);

} // namespace steelyard::decision
