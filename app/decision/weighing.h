// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/measure.h"

#include <map>
#include <string>
#include <vector>

// What users say of weights without questions. Every way is kept; one of them counts.
namespace steelyard::decision {

enum class WeightWay { Answers, Order, Swing, Points, Pairs };

// One number or a range, low <= high.
struct Span
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

// From one level of a criterion to another.
struct SwingStep
{
    std::string criterion;
    Span from;
    Span to;

    friend bool operator==(const SwingStep &, const SwingStep &) = default;
};

// Both steps are worth the same. They go the same way, for better or for worse.
struct SwingJudgement
{
    SwingStep step;
    SwingStep equal;

    friend bool operator==(const SwingJudgement &, const SwingJudgement &) = default;
};

// `first` counts `times` as much as `second`; above 0.
struct PairJudgement
{
    std::string first;
    std::string second;
    double times = 1;

    friend bool operator==(const PairJudgement &, const PairJudgement &) = default;
};

struct Weighing
{
    WeightWay way = WeightWay::Answers;
    std::vector<std::string> order;       // criteria, what matters most first; others: anywhere
    std::vector<SwingJudgement> swings;   // between neighbours of the order
    std::map<std::string, double> points; // by criterion, 0 or more; criteria without: 0
    std::vector<PairJudgement> pairs;
    std::map<std::string, std::string> reasons; // by criterion, in words
    // The ends a criterion's measure had when it was weighed last.
    std::map<std::string, knowledge::Ends> endsWhenWeighed;

    [[nodiscard]] bool empty() const { return *this == Weighing(); }
    friend bool operator==(const Weighing &, const Weighing &) = default;
};

} // namespace steelyard::decision
