// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <QString>

#include <optional>
#include <vector>

// What a sheet of weighted sums hides. It is computed as such sheets are: every criterion scaled
// from its worst to its best option, or the numbers themselves where all are points up to 10; a
// blank counts as 0. Scores are points of 10. The same table gives the same findings anywhere.
namespace steelyard::sheets {

struct AuditCriterion
{
    QString name;
    QString unit;
    scoring::Direction better = scoring::Direction::Maximise;
    double weight = 1;  // 0 or more, with any positive sum
    int decimals = 0;   // digits that its numbers have behind the decimal sign, at most
    bool exact = false; // yes and no: not rounded
};

struct AuditTable
{
    std::vector<QString> options;
    std::vector<AuditCriterion> criteria;
    std::vector<std::optional<double>> cells; // row-major, finite; none: a blank
    bool isWeighted = false;
};

struct RoundingFinding
{
    std::size_t leader = 0;
    std::size_t rival = 0; // the second
    double lead = 0;
    double low = 0; // 90 in 100 ways to round the numbers lead to between these
    double high = 0;
    double leaderShare = 0; // of the ways in which it comes first
};

struct ConstantFinding
{
    std::size_t criterion = 0;
    double value = 0;
    double share = 0;            // of the weights
    std::vector<double> without; // scores by option, without the criterion
    bool isOrderSame = true;
};

struct PairFinding
{
    std::size_t first = 0; // the weightier; the other is left out for `without`
    std::size_t second = 0;
    double correlation = 0; // Pearson's, of what is better
    double firstShare = 0;
    double secondShare = 0;
    std::vector<double> without;
};

struct RemovalFinding
{
    std::size_t removed = 0; // that never was first
    std::size_t newLeader = 0;
    std::vector<double> without; // by option; of the removed one 0
};

struct BlankFinding
{
    std::size_t option = 0;
    std::size_t criterion = 0;
    std::size_t blanks = 0;          // of the whole table
    double asZero = 0;               // the option's score
    double atBest = 0;               // with the column's best number there
    std::optional<double> leadsFrom; // the least good number with which it comes first
};

struct EqualWeightsFinding
{
    bool isWeighted = false;         // there is a row of weights, and all are alike
    std::vector<double> firstShares; // of all weightings, by option
};

enum class ChangeKind { Removal, Blank, Cell, Weight };

// One change that makes another option the first.
struct AuditChange
{
    ChangeKind kind = ChangeKind::Cell;
    std::size_t option = 0;
    std::size_t criterion = 0;
    double from = 0; // of Weight a share
    double to = 0;
    std::size_t leader = 0;
};

struct SheetAudit
{
    bool isScaled = true;
    std::vector<double> scores;
    std::vector<std::size_t> order; // best first
    std::optional<RoundingFinding> rounding;
    std::vector<ConstantFinding> constants;
    std::vector<PairFinding> pairs;       // closest first, at most 3
    std::vector<RemovalFinding> removals; // at most 3
    std::optional<BlankFinding> blank;
    std::optional<EqualWeightsFinding> equalWeights;
    std::vector<AuditChange> changes; // at most 6
};

// Nothing: fewer than two options or no criterion counts.
[[nodiscard]] std::optional<SheetAudit> auditSheet(const AuditTable &table);

} // namespace steelyard::sheets
