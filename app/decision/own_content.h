// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cost_sheet.h"
#include "decision/finding.h"
#include "knowledge/evidence.h"
#include "knowledge/measure.h"
#include "knowledge/questions.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a decision adds to its knowledge base, or has in place of one: options, groups and criteria.
// overlay.h lays it over the base.
namespace steelyard::decision {

// How an own option provides one of the base's capabilities. What is not said is not known, and
// leaves no option out.
struct OwnSupport
{
    knowledge::Support support = knowledge::Support::BuiltIn;
    std::string addOn;
    double daysLow = 0; // of work, when it is to be built
    double daysHigh = 0;

    friend bool operator==(const OwnSupport &, const OwnSupport &) = default;
};

struct OwnOption
{
    std::string id;
    std::string name;
    std::string tagline;
    std::string note;
    std::map<std::string, OwnSupport> supports = {}; // by capability of the base

    friend bool operator==(const OwnOption &, const OwnOption &) = default;
};

struct OwnGroup
{
    std::string id;
    std::string name;

    friend bool operator==(const OwnGroup &, const OwnGroup &) = default;
};

// A worded scale from 0 to 10, or a measure.
struct OwnCriterion
{
    std::string id;
    std::string group; // of the base or own; empty: stands for itself
    std::string name;
    std::string question;
    std::string note;
    std::vector<knowledge::Anchor> anchors; // of a worded scale; ascending
    std::optional<knowledge::Measure> measure;
    knowledge::Direction direction = knowledge::Direction::HigherIsBetter; // of suggested ends
    knowledge::Cutoffs cutoffs;
    std::optional<CostFrame> cost; // set: findings may carry a cost sheet

    friend bool operator==(const OwnCriterion &, const OwnCriterion &) = default;
};

// An option or criterion of the base that is not looked at.
struct LeftOut
{
    std::string id;
    std::string reason;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

// One `from` is `rate` of `to`; above 0.
struct CurrencyRate
{
    std::string from; // "USD"
    std::string to;   // "EUR"
    double rate = 0;
    std::string asOf; // a day

    friend bool operator==(const CurrencyRate &, const CurrencyRate &) = default;
};

struct OwnContent
{
    std::vector<OwnOption> options;
    std::vector<OwnGroup> groups;
    std::vector<OwnCriterion> criteria; // in the order shown
    std::vector<LeftOut> leftOutOptions;
    std::vector<LeftOut> leftOutCriteria;
    RangeWidths widths;
    std::vector<CurrencyRate> rates;

    [[nodiscard]] bool empty() const { return *this == OwnContent(); }
    [[nodiscard]] const OwnOption *option(std::string_view id) const;
    [[nodiscard]] const OwnCriterion *criterion(std::string_view id) const;
    [[nodiscard]] OwnCriterion *criterion(std::string_view id);
    friend bool operator==(const OwnContent &, const OwnContent &) = default;
};

// More than this is refused: by fields, by reading and by import.
inline constexpr std::size_t kMostOwnOptions = 300;
inline constexpr std::size_t kMostOwnCriteria = 200;
inline constexpr std::size_t kMostOwnGroups = 50;
inline constexpr std::size_t kMostFindings = kMostOwnOptions * kMostOwnCriteria;

} // namespace steelyard::decision
