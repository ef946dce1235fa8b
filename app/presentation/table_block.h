// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QMimeData;

// Blocks of cells on the clipboard, as spreadsheets and browsers put and take them.
namespace steelyard {

using TableBlock = std::vector<QStringList>; // rows; they may differ in length

// The most that is taken; more is refused as a whole rather than cut.
inline constexpr int kMostPastedCells = 100'000;

// Cells between tabs, rows between line breaks; a cell that holds either stands in quotes, in which
// a quote is doubled. A line break at the end begins no row.
[[nodiscard]] TableBlock blockFromText(const QString &text);
// The first table in an HTML document; merged cells stand in their first place. Nothing is loaded.
[[nodiscard]] TableBlock blockFromHtml(const QString &html);
// A table where there is one, else the text. Empty: nothing that has cells, or too many.
[[nodiscard]] TableBlock blockFrom(const QMimeData &data);

[[nodiscard]] QString textOf(const TableBlock &block);
[[nodiscard]] QString htmlOf(const TableBlock &block);

} // namespace steelyard
