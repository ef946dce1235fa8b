// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/within_limits.h"

#include <array>
#include <string_view>
#include <utility>

// The words of the file format; data_words.h has those of results.
namespace steelyard::decision {

inline constexpr const char *kFormatName = "steelyard-decision";

// Limits of the file format, so that no file can make the program work for hours.
inline constexpr std::uint64_t kLargestSeed = 0xffffffffULL; // exact in every JSON reader
inline constexpr double kMostDays = 10'000;
inline constexpr double kLargestRating = 1e12; // the check knows the criterion's scale
inline constexpr double kHighestRating = 10;   // of a worded scale of one's own
inline constexpr double kLeastWidth = 0.001;   // of a bare number's range, never none
inline constexpr std::size_t kMostAnchors = 11;
inline constexpr std::size_t kMostSources = 50;  // of one finding
inline constexpr double kWeightTolerance = 1e-6; // a sum of shares written with few digits

inline constexpr std::array<std::pair<AnswerState, std::string_view>, 4> kAnswerStates{{
    {AnswerState::Open, "open"},
    {AnswerState::Chosen, "chosen"},
    {AnswerState::NotSure, "not-sure"},
    {AnswerState::DoesNotApply, "does-not-apply"},
}};

inline constexpr std::array<std::pair<knowledge::Support, std::string_view>, 3> kTolerances{{
    {knowledge::Support::BuiltIn, "built-in"},
    {knowledge::Support::AddOn, "add-on"},
    {knowledge::Support::Build, "build"},
}};

inline constexpr std::array<std::pair<knowledge::Support, std::string_view>, 4> kSupports{{
    {knowledge::Support::BuiltIn, "built-in"},
    {knowledge::Support::AddOn, "add-on"},
    {knowledge::Support::Build, "build"},
    {knowledge::Support::Impossible, "impossible"},
}};

inline constexpr std::array<std::pair<knowledge::Direction, std::string_view>, 2> kDirections{{
    {knowledge::Direction::HigherIsBetter, "higher-is-better"},
    {knowledge::Direction::LowerIsBetter, "lower-is-better"},
}};

inline constexpr std::array<std::pair<knowledge::EvidenceKind, std::string_view>, 3> kEvidenceKinds{
    {
        {knowledge::EvidenceKind::Fact, "fact"},
        {knowledge::EvidenceKind::Measure, "measure"},
        {knowledge::EvidenceKind::Judgement, "judgement"},
    }};

inline constexpr std::array<std::pair<Sureness, std::string_view>, 3> kSurenesses{{
    {Sureness::Measured, "measured"},
    {Sureness::Estimated, "estimated"},
    {Sureness::Guessed, "guessed"},
}};

inline constexpr std::array<std::pair<WeightWay, std::string_view>, 5> kWeightWays{{
    {WeightWay::Answers, "answers"},
    {WeightWay::Order, "order"},
    {WeightWay::Swing, "swing"},
    {WeightWay::Points, "points"},
    {WeightWay::Pairs, "pairs"},
}};

inline constexpr std::array<std::pair<Status, std::string_view>, 3> kStatuses{{
    {Status::Proposed, "proposed"},
    {Status::Accepted, "accepted"},
    {Status::Superseded, "superseded"},
}};

inline constexpr std::array<std::pair<ChangeKind, std::string_view>, 9> kChangeKinds{{
    {ChangeKind::Answer, "answer"},
    {ChangeKind::MustHave, "must-have"},
    {ChangeKind::Weight, "weight"},
    {ChangeKind::Rating, "rating"},
    {ChangeKind::Choice, "choice"},
    {ChangeKind::Status, "status"},
    {ChangeKind::Option, "option"},
    {ChangeKind::Criterion, "criterion"},
    {ChangeKind::Weighing, "weighing"},
}};

template <class Value, std::size_t Size>
[[nodiscard]] constexpr std::string_view
wordFor(const std::array<std::pair<Value, std::string_view>, Size> &table, Value value)
{
    for (const auto &[entry, word] : table) {
        if (entry == value) {
            return word;
        }
    }
    return {};
}

[[nodiscard]] constexpr std::string_view words(AnswerState state)
{
    return wordFor(kAnswerStates, state);
}

[[nodiscard]] constexpr std::string_view words(knowledge::Support tolerance)
{
    return wordFor(kTolerances, tolerance);
}

[[nodiscard]] constexpr std::string_view words(Status status)
{
    return wordFor(kStatuses, status);
}

[[nodiscard]] constexpr std::string_view words(ChangeKind kind)
{
    return wordFor(kChangeKinds, kind);
}

} // namespace steelyard::decision
