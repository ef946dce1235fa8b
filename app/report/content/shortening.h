// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

// Less of a block, for a page that has no room for all of it: the rule is the same wherever it is
// needed, and nothing is left out without a word where the block has one for it (`instead`).
namespace steelyard::report {

// How many things a block may lose: items of a list, items in a table's cells, rows.
[[nodiscard]] std::size_t mostLeftOut(const Block &block);

// The block without so many; its `instead` is then the one text to be said below it.
[[nodiscard]] Block shortened(const Block &block, std::size_t leftOut);

// Which of several blocks is to lose the next thing: that of which most is left, as a part of what
// it may lose, of those the last. Their number: none may.
[[nodiscard]] std::size_t nextToLose(const std::vector<std::size_t> &lost,
                                     const std::vector<std::size_t> &most);

// Of every block that may lose something, this part of what it may lose, in [0, 1]; and of the list
// of sources what is then cited no more. A writer with pages fits sections of one page by itself.
enum class Shorten { LongSections, OnePageSections, AllSections };
[[nodiscard]] std::vector<Section> shortened(const std::vector<Section> &sections, double part,
                                             Shorten which = Shorten::LongSections);

// What is said below a list or a table, whole or shortened.
template <typename Shortenable>
[[nodiscard]] Text textBelow(const Shortenable &block)
{
    return block.instead.empty() ? Text() : block.instead.front();
}

} // namespace steelyard::report
