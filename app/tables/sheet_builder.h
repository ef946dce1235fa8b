// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/sheet.h"

#include <QString>

#include <optional>

// Inside this library only: a sheet as it grows, held to its limits, and what is to be said of it.
namespace steelyard::tables {

// A program makes 255 by itself.
inline constexpr std::size_t kMostSheets = 10'000;

class SheetBuilder
{
public:
    // False once the sheet has more cells or text than a sheet may have; what stands beyond is
    // lost.
    bool put(std::size_t row, std::size_t column, SheetCell cell);

    // From here to there several cells are one; only the first of them has a content.
    void noteMerged(std::size_t row, std::size_t column, const QString &range);
    void noteHiddenRow(std::size_t row) { m_hiddenRows.add(QString::number(row + 1)); }
    void noteHiddenColumns(std::size_t first, std::size_t last);
    void noteFormulaWithoutResult(std::size_t row, std::size_t column);

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    // The sheet, without rows and columns at the end in which nothing stands.
    [[nodiscard]] Sheet take(SheetSource source, std::vector<SheetName> all, std::size_t chosen);

private:
    // The first few are named, the others counted.
    struct Places
    {
        QStringList first;
        int count = 0;

        void add(const QString &place);
        [[nodiscard]] QString named() const;
    };

    Sheet m_sheet;
    std::size_t m_cells = 0;
    std::size_t m_text = 0;
    bool m_isTooLarge = false;
    Places m_merged;
    Places m_hiddenRows;
    Places m_hiddenColumns;
    Places m_noResult;
};

// Of several sheets that with this name, ignoring case; with an empty name the first that is not
// hidden, or the first of all. Nothing: there is none.
[[nodiscard]] std::optional<std::size_t> sheetToRead(const std::vector<SheetName> &all,
                                                     const QString &wanted);

} // namespace steelyard::tables
