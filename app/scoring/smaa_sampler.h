// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/smaa_kernel.h"
#include "scoring/smaa_tally.h"

#include <span>

namespace steelyard::scoring::detail {

inline constexpr std::size_t kBlock = 1024; // samples that share their random streams

// What all samples have in common; read by all threads.
struct SmaaPlan
{
    SmaaPlan(const Problem &problem, const SmaaOptions &options);

    Values values;
    SmaaOptions options;
    std::vector<std::uint8_t> excluded; // by the problem's constraints
    std::vector<std::size_t> active;    // criteria with a weight, heaviest first for ordinal models
    std::vector<double> spans;          // high - low value of every cell
    SortingNetwork gaps;                // sorts the uniforms between gaps
    SortingNetwork order;               // sorts the weights themselves, for ordinal models
    double scale = 0;                   // the size of the values, see tolerance.h
    double tolerance = 0;               // differences above it are certainly no ties
    bool someExcluded = false;          // or a custom model may exclude some
};

// Draws and counts whole blocks; one a thread.
class SmaaSampler
{
public:
    explicit SmaaSampler(const SmaaPlan &plan);

    // Counts the samples of a block into the tally; leads, when wanted, get one number a sample.
    void run(std::uint64_t block, std::size_t samples, Tally &tally, std::span<double> leads);

private:
    void drawWeights(LaneRandom &lanes, RandomStream &random, std::size_t used);
    void drawCustom(const DrawFunction &draw, RandomStream &random, std::size_t used);
    void drawInterval(const IntervalWeights &model, RandomStream &random, std::size_t used);
    void count(std::size_t used, Tally &tally);
    void countGroups(std::size_t lane, Tally &tally);
    void countFirst(std::size_t alternative, double part, std::size_t lane, Tally &tally);

    const SmaaPlan &m_plan;
    std::vector<double> m_draws;          // active criteria x 64
    std::vector<double> m_weights;        // criteria x 64
    std::vector<double> m_values;         // alternatives x 64
    std::vector<std::uint8_t> m_excluded; // alternatives x 64
    std::vector<std::uint16_t> m_levels;  // factors x 64
    std::vector<double> m_added;          // alternatives x 64, for custom models; else empty
    std::vector<std::int64_t> m_betters;  // alternatives x 64
    std::vector<std::int64_t> m_close;    // 64
    std::vector<std::int64_t> m_first;    // 64
    std::vector<double> m_sampleWeights;  // one sample's, for scalar models
    std::vector<std::uint8_t> m_sampleExcluded;
    std::vector<std::uint16_t> m_sampleLevels;
    std::vector<double> m_sampleAdded;
    RankGroups m_groups;
};

} // namespace steelyard::scoring::detail
