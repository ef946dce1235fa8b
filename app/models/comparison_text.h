// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

// A comparison as text to paste elsewhere: what a model of two levels shows, groups and below them
// their criteria, each row with the texts of all its columns.
namespace steelyard {

// A table with one heading line; what Markdown reads as markup is escaped.
[[nodiscard]] QString comparisonMarkdown(const QAbstractItemModel &model);

// Comma-separated values by RFC 4180, in UTF-8 once encoded; with semicolons where the locale has a
// decimal comma, as spreadsheets there read and write them. A text that a spreadsheet would take
// for a formula gets an apostrophe in front.
[[nodiscard]] QString comparisonCsv(const QAbstractItemModel &model);

} // namespace steelyard
