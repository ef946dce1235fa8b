// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/content/shortening.h"

#include "report/content/citations.h"

#include <algorithm>
#include <cmath>

namespace steelyard::report {

namespace {

std::size_t longestIn(const Row &row)
{
    std::size_t longest = 0;
    for (const Cell &cell : row.cells) {
        longest = std::max(longest, cell.items.size());
    }
    return longest;
}

std::size_t mayLose(const List &list)
{
    const std::size_t least = std::min(list.least, list.items.size());
    return list.instead.empty() ? 0 : list.items.size() - least;
}

std::size_t mayLose(const Table &table)
{
    if (table.instead.empty()) {
        return 0;
    }
    std::size_t most = table.rows.size() - std::min(table.least, table.rows.size());
    for (const Row &row : table.rows) {
        most += std::max<std::size_t>(1, longestIn(row)) - 1;
    }
    return most;
}

// Beside a beam whole sentences go, the last first; the verdict itself stays.
std::size_t mayLose(const BeamFigure &figure)
{
    return figure.beside.empty() ? 0 : figure.beside.size() - 1;
}

std::size_t mayLose(const WaterfallFigure &figure)
{
    return figure.shorter.size();
}

template <typename Other>
std::size_t mayLose(const Other &)
{
    return 0;
}

template <typename Kind>
void sayInstead(Kind &block, std::size_t leftOut)
{
    if (!block.instead.empty()) {
        block.instead = {block.instead[std::min(leftOut, block.instead.size() - 1)]};
    }
}

void lose(List &list, std::size_t leftOut)
{
    const std::size_t count = std::min(leftOut, mayLose(list));
    list.items.resize(list.items.size() - count);
    sayInstead(list, count);
}

// The last that is in a group goes before any group does, so that groups tell of all there is.
void loseRow(Table &table)
{
    const auto is = [](RowKind kind) {
        return [kind](const Row &row) { return row.kind == kind; };
    };
    const bool hasGroups = std::any_of(table.rows.begin(), table.rows.end(), is(RowKind::Group));
    const auto last = std::find_if(table.rows.rbegin(), table.rows.rend(), is(RowKind::Plain));
    if (hasGroups && last != table.rows.rend()) {
        table.rows.erase(std::next(last).base());
    } else {
        table.rows.pop_back();
    }
}

void lose(Table &table, std::size_t leftOut)
{
    const std::size_t count = std::min(leftOut, mayLose(table));
    for (std::size_t done = 0; done < count; ++done) {
        const auto longest =
            std::max_element(table.rows.begin(), table.rows.end(), [](const Row &a, const Row &b) {
                return longestIn(a) < longestIn(b);
            });
        const std::size_t items = longest == table.rows.end() ? 0 : longestIn(*longest);
        if (items < 2) {
            loseRow(table);
            continue;
        }
        for (Cell &cell : longest->cells) {
            cell.items.resize(std::min(cell.items.size(), items - 1));
        }
    }
    sayInstead(table, count);
}

void lose(BeamFigure &figure, std::size_t leftOut)
{
    figure.beside.resize(figure.beside.size() - std::min(leftOut, mayLose(figure)));
}

void lose(WaterfallFigure &figure, std::size_t leftOut)
{
    if (leftOut == 0 || figure.shorter.empty()) {
        return;
    }
    WaterfallFigure shorter = figure.shorter[std::min(leftOut, figure.shorter.size()) - 1];
    shorter.caption = figure.caption;
    figure = std::move(shorter);
}

template <typename Other>
void lose(Other &, std::size_t)
{
}

std::size_t mayLose(const SideBySide &sides)
{
    std::size_t most = 0;
    for (const std::vector<SideBySide::Inner> &column : sides.columns) {
        for (const SideBySide::Inner &inner : column) {
            most += std::visit([](const auto &any) { return mayLose(any); }, inner);
        }
    }
    return most;
}

void lose(SideBySide &sides, std::size_t leftOut)
{
    std::vector<SideBySide::Inner *> inner;
    std::vector<std::size_t> most;
    for (std::vector<SideBySide::Inner> &column : sides.columns) {
        for (SideBySide::Inner &block : column) {
            inner.push_back(&block);
            most.push_back(std::visit([](const auto &any) { return mayLose(any); }, block));
        }
    }
    std::vector<std::size_t> lost(inner.size(), 0);
    for (std::size_t done = 0; done < leftOut; ++done) {
        const std::size_t next = nextToLose(lost, most);
        if (next == most.size()) {
            break;
        }
        ++lost[next];
    }
    for (std::size_t i = 0; i < inner.size(); ++i) {
        std::visit([&](auto &any) { lose(any, lost[i]); }, *inner[i]);
    }
}

} // namespace

std::size_t nextToLose(const std::vector<std::size_t> &lost, const std::vector<std::size_t> &most)
{
    std::size_t next = most.size();
    double largest = 0;
    for (std::size_t i = 0; i < most.size(); ++i) {
        const double left =
            most[i] == 0 ? 0
                         : static_cast<double>(most[i] - lost[i]) / static_cast<double>(most[i]);
        if (left > 0 && left >= largest) {
            largest = left;
            next = i;
        }
    }
    return next;
}

std::size_t mostLeftOut(const Block &block)
{
    return std::visit([](const auto &any) { return mayLose(any); }, block);
}

Block shortened(const Block &block, std::size_t leftOut)
{
    Block result = block;
    std::visit([leftOut](auto &any) { lose(any, leftOut); }, result);
    return result;
}

std::vector<Section> shortened(const std::vector<Section> &sections, double part, Shorten which)
{
    std::vector<Section> result = sections;
    for (Section &section : result) {
        if (which == (section.onePage ? Shorten::LongSections : Shorten::OnePageSections)) {
            continue;
        }
        for (Block &block : section.blocks) {
            const auto most = static_cast<double>(mostLeftOut(block));
            block = shortened(block, static_cast<std::size_t>(std::lround(most * part)));
        }
    }
    keepCited(result, sections);
    return result;
}

} // namespace steelyard::report
