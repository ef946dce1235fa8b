// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

// Inside this library only.
namespace steelyard {

// What one side of a change has in place of some entries of a list: a list of thousands of which
// one entry changed is one entry.
template <class Entry>
class ListDelta
{
public:
    ListDelta() = default;

    // Takes of `there` what is not at both ends of `here` as well.
    ListDelta(const std::vector<Entry> &here, std::vector<Entry> &&there)
    {
        const std::size_t most = std::min(here.size(), there.size());
        while (m_begin < most && here[m_begin] == there[m_begin]) {
            ++m_begin;
        }
        std::size_t behind = 0;
        while (behind < most - m_begin &&
               here[here.size() - 1 - behind] == there[there.size() - 1 - behind]) {
            ++behind;
        }
        m_length = here.size() - behind - m_begin;
        const auto begin = there.begin() + static_cast<std::ptrdiff_t>(m_begin);
        m_entries.assign(
            std::make_move_iterator(begin),
            std::make_move_iterator(there.end() - static_cast<std::ptrdiff_t>(behind)));
    }

    [[nodiscard]] bool isEmpty() const { return m_length == 0 && m_entries.empty(); }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    // The list becomes the other side, and this what it was.
    void exchange(std::vector<Entry> &list)
    {
        const auto begin = list.begin() + static_cast<std::ptrdiff_t>(m_begin);
        const std::size_t both = std::min(m_length, m_entries.size());
        const auto middle = begin + static_cast<std::ptrdiff_t>(both);
        std::swap_ranges(begin, middle, m_entries.begin());
        const std::size_t length = m_entries.size();
        if (m_length > both) {
            const auto end = begin + static_cast<std::ptrdiff_t>(m_length);
            std::move(middle, end, std::back_inserter(m_entries));
            list.erase(middle, end);
        } else if (length > both) {
            const auto rest = m_entries.begin() + static_cast<std::ptrdiff_t>(both);
            list.insert(middle, std::make_move_iterator(rest),
                        std::make_move_iterator(m_entries.end()));
            m_entries.erase(rest, m_entries.end());
            m_entries.shrink_to_fit(); // erasing alone gives nothing back
        }
        m_length = length;
    }

    // Whether the other side is the list as it is.
    [[nodiscard]] bool isIn(const std::vector<Entry> &list) const
    {
        const auto begin = list.begin() + static_cast<std::ptrdiff_t>(m_begin);
        return m_length == m_entries.size() &&
               std::equal(m_entries.begin(), m_entries.end(), begin);
    }

    // This was the change before `next`, and `list` is at its end: from now on it is both.
    void append(ListDelta next, const std::vector<Entry> &list)
    {
        if (next.isEmpty()) {
            return;
        }
        if (isEmpty()) {
            *this = std::move(next);
            return;
        }
        if (m_begin == next.m_begin && m_entries.size() == m_length &&
            next.m_entries.size() == next.m_length && m_length == next.m_length) {
            return; // the same entries, which are kept already as they were first
        }
        std::vector<Entry> first = list;
        next.exchange(first);
        exchange(first);
        *this = ListDelta(list, std::move(first));
    }

private:
    std::size_t m_begin = 0;
    std::size_t m_length = 0; // of what the entries stand in place of
    std::vector<Entry> m_entries;
};

} // namespace steelyard
