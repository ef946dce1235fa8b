// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/html/markup.h"

// Each returns one block as markup. A section's title is a heading of level 2, so those inside are
// of level 3.
namespace steelyard::report::html {

[[nodiscard]] QString block(const Heading &heading);
[[nodiscard]] QString block(const Paragraph &paragraph);
[[nodiscard]] QString block(const List &list);
[[nodiscard]] QString block(const KeyValues &facts);
[[nodiscard]] QString block(const Cards &cards);
[[nodiscard]] QString block(const Contributions &contributions);
[[nodiscard]] QString block(const Table &table);
[[nodiscard]] QString block(const BeamFigure &figure);
[[nodiscard]] QString block(const RadarFigure &figure);
[[nodiscard]] QString block(const WaterfallFigure &figure);
[[nodiscard]] QString block(const ShareFigure &figure);
[[nodiscard]] QString block(const Form &form);
[[nodiscard]] QString block(const SideBySide &sides);
[[nodiscard]] QString block(const Contents &contents);

// A long table to look things up in, closed until it is asked for: what is under each of its heads
// for itself, or all of it.
[[nodiscard]] QString foldedTable(const Table &table);

// "Figure 2  What it shows", as content of a caption.
[[nodiscard]] QString captionText(const Caption &caption);

// The caption element of a table; nothing where it has none.
[[nodiscard]] QString tableCaption(const Caption &caption);

// A head of a table that only who listens gets.
[[nodiscard]] QString unseenHead(const QStringList &titles);

[[nodiscard]] QString styleSheet();

} // namespace steelyard::report::html
