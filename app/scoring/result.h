// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// What every function of this library answers with: a value, or the list of all reasons why there
// is none. No function throws (short of running out of memory).
namespace steelyard::scoring {

enum class IssueCode {
    NoAlternative,
    NoCriterion,
    SizeMismatch,
    NotFinite, // NaN or infinity: a table, a weight, a bound, a threshold
    NegativeWeight,
    NoWeight,           // all weights are zero
    InvalidBounds,      // low is not below high
    UnorderedInterval,  // not low <= value <= high
    UnknownCriterion,   // an index beyond the table
    UnknownAlternative, // an index beyond the table
    NotPositive,        // a method that divides or takes logarithms met a number <= 0
    InvalidParameter,   // a method's own parameter is out of its range
    NotReciprocal,      // a pairwise matrix with a[i][j] * a[j][i] != 1
    NotConnected,       // a pairwise matrix whose judgements do not link all elements
    NoFeasible,         // constraints leave no alternative where the question needs one
    TooLarge,           // the result would not fit into memory
};

// Why a problem is refused, where, and what to do. The texts are English, for developers and
// command lines; programs with translations go by code and place.
struct Issue
{
    IssueCode code = IssueCode::InvalidParameter;
    std::string what;
    std::string remedy;
    std::optional<std::size_t> alternative; // row, or the first element of a judgement
    std::optional<std::size_t> criterion;   // column, or the second element of a judgement
};

// value() may be called when ok(), issues() when not; issues() is then never empty.
template <class T>
class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(std::vector<Issue> issues)
        : m_state(std::in_place_index<1>, std::move(issues))
    {
    }
    Result(Issue issue)
        : m_state(std::in_place_index<1>, std::vector<Issue>{std::move(issue)})
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_state); }
    // By value, so that a loop over f().value() keeps what it walks through.
    [[nodiscard]] T value() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] const std::vector<Issue> &issues() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, std::vector<Issue>> m_state;
};

} // namespace steelyard::scoring
