// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/smaa.h"
#include "scoring/values.h"

#include <cstdint>
#include <vector>

namespace steelyard::scoring::detail {

// The counts of some samples. Parts are exact multiples of 1 except where ties share a rank; adding
// tallies in a fixed order gives the same sums on any number of threads.
struct Tally
{
    Tally(std::size_t alternatives, std::size_t criteria, const std::vector<Factor> &factors);

    void clear();
    void add(const Tally &other);

    std::vector<std::int64_t> plainRanks;    // [alternative][rank], samples without a tie
    std::vector<double> sharedRanks;         // the same, samples with ties
    std::vector<double> first;               // [alternative]
    std::vector<std::int64_t> wins;          // [a][b]
    std::vector<double> central;             // [alternative][criterion]: weights of wins, summed
    std::vector<double> excluded;            // [alternative]
    std::vector<std::vector<double>> levels; // [factor][level]: samples
    std::vector<std::vector<double>> levelFirst; // [factor][level * alternatives + alternative]
    double noneFeasible = 0;
    double samples = 0;
};

// One sample's ranks with ties shared: alternatives from best to worst, in groups of equals.
// Values are compared by tied(); excluded ones are left out.
class RankGroups
{
public:
    // Values of alternative a are at values[a * stride]; excluded flags likewise.
    void set(const double *values, const std::uint8_t *excluded, std::size_t alternatives,
             std::size_t stride, double scale);

    struct Group
    {
        std::size_t begin = 0; // the rank, from 0, of its first member
        std::size_t end = 0;
    };

    [[nodiscard]] const std::vector<std::size_t> &order() const { return m_order; }
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

private:
    std::vector<std::size_t> m_order;
    std::vector<Group> m_groups;
};

} // namespace steelyard::scoring::detail
