// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_audit.h"

// Inside this library only: the sums that a sheet makes.
namespace steelyard::sheets {

class SheetSums
{
public:
    explicit SheetSums(const AuditTable &table);

    [[nodiscard]] std::size_t options() const { return m_table.options.size(); }
    [[nodiscard]] std::size_t criteria() const { return m_table.criteria.size(); }
    [[nodiscard]] bool isScaled() const { return m_isScaled; }
    [[nodiscard]] const std::vector<double> &shares() const { return m_shares; }
    [[nodiscard]] double points(std::size_t option, std::size_t criterion) const
    {
        return m_points[option * criteria() + criterion];
    }
    // Of all known numbers of a criterion, the worst first; equal when there are none.
    [[nodiscard]] std::pair<double, double> ends(std::size_t criterion) const;

    [[nodiscard]] const std::vector<double> &scores() const { return m_scores; }
    [[nodiscard]] std::vector<double> withoutCriterion(std::size_t criterion) const;
    [[nodiscard]] std::vector<double> withoutOption(std::size_t option) const;
    [[nodiscard]] std::vector<double> withCell(std::size_t option, std::size_t criterion,
                                               double value) const;
    [[nodiscard]] std::vector<double> withShare(std::size_t criterion, double share) const;
    // With all cells in another state, blanks where they were.
    [[nodiscard]] std::vector<double> withCells(const std::vector<double> &cells) const;

private:
    // Points of one criterion for all options, given its numbers.
    template <class CellAt>
    void score(std::size_t criterion, CellAt cellAt, std::vector<double> &points,
               std::optional<std::size_t> except = std::nullopt) const;

    const AuditTable &m_table;
    bool m_isScaled;
    std::vector<double> m_shares;
    std::vector<double> m_points;
    std::vector<double> m_scores;
};

// A lead below this is rounding.
inline constexpr double kLeastLead = 1e-9;

// The first among equals.
[[nodiscard]] std::size_t leaderOf(const std::vector<double> &scores);
// All whose lead over each other is smaller than kLeastLead, in the order of the sheet.
[[nodiscard]] std::vector<std::size_t> leadersOf(const std::vector<double> &scores);
[[nodiscard]] std::vector<std::size_t> orderOf(const std::vector<double> &scores);

// Changes of numbers and weights that make another option the first, the smallest first.
[[nodiscard]] std::vector<AuditChange> cellChanges(const AuditTable &table, const SheetSums &sums);
[[nodiscard]] std::vector<AuditChange> weightChanges(const SheetSums &sums);

// The least good number, from that of the cell or the worst on, with which another option than now
// comes first. Nothing: none up to the end does.
[[nodiscard]] std::optional<double> turningValue(const SheetSums &sums, std::size_t option,
                                                 std::size_t criterion, double from, double to,
                                                 int decimals);

} // namespace steelyard::sheets
