// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/file_words.h"
#include "decision/record.h"
#include "decision/scores.h"
#include "decision/sensitivity.h"

// The words by which results are told to other programs, the same in every language.
namespace steelyard::decision {

inline constexpr std::array<std::pair<State, std::string_view>, 5> kStates{{
    {State::Clear, "clear"},
    {State::Leaning, "leaning"},
    {State::TooClose, "too-close"},
    {State::NotEnoughAnswers, "not-enough-answers"},
    {State::NoFeasible, "no-feasible"},
}};

inline constexpr std::array<std::pair<Agreement, std::string_view>, 4> kAgreements{{
    {Agreement::NothingChosen, "nothing-chosen"},
    {Agreement::Agrees, "agrees"},
    {Agreement::Differs, "differs"},
    {Agreement::LeftOut, "left-out"},
}};

inline constexpr std::array<std::pair<knowledge::Confidence, std::string_view>, 3> kConfidences{{
    {knowledge::Confidence::High, "high"},
    {knowledge::Confidence::Medium, "medium"},
    {knowledge::Confidence::Low, "low"},
}};

inline constexpr std::array<std::pair<knowledge::Severity, std::string_view>, 3> kSeverities{{
    {knowledge::Severity::High, "high"},
    {knowledge::Severity::Medium, "medium"},
    {knowledge::Severity::Low, "low"},
}};

inline constexpr std::array<std::pair<knowledge::Reliability, std::string_view>, 4> kReliabilities{{
    {knowledge::Reliability::Primary, "primary"},
    {knowledge::Reliability::Measured, "measured"},
    {knowledge::Reliability::Secondary, "secondary"},
    {knowledge::Reliability::Opinion, "opinion"},
}};

inline constexpr std::array<std::pair<knowledge::VerdictShape, std::string_view>, 4> kVerdictShapes{
    {
        {knowledge::VerdictShape::Winner, "winner"},
        {knowledge::VerdictShape::Conditional, "conditional"},
        {knowledge::VerdictShape::Tie, "tie"},
        {knowledge::VerdictShape::Depends, "depends"},
    }};

} // namespace steelyard::decision
