// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "presentation/compared_ratings.h"

#include <QString>

#include <set>
#include <string>

namespace steelyard {

class DecisionDocument;

// The numbers of a comparison, read from a document's verdict: a row a group and a row a criterion,
// each at its place in the knowledge base, its cells in the decision's order of options.
struct ComparisonRow
{
    double weight = 0;
    QString percent;
    Comparison comparison;
    double scaleLow = 0; // where the criterion's scale begins
    double scale = 10;   // its length
    std::vector<ComparedRating> cells;
    // Of a measure, whose cells are points of 10: the levels in its unit. Else empty.
    std::vector<decision::AppliedRating> levels;
};

struct ComparisonRows
{
    std::vector<ComparisonRow> groups;
    std::vector<ComparisonRow> criteria;
};

// Options that are hidden take no part in what is best and what differs.
[[nodiscard]] ComparisonRows comparisonRows(const DecisionDocument &document,
                                            const std::set<std::string> &hidden);

} // namespace steelyard
