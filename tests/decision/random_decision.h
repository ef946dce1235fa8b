// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <cstdint>
#include <random>
#include <string>

// Decisions of any contents, for properties: every field, with texts, numbers and days as they come
// from a keyboard, a clipboard or a damaged file. The same number gives the same decision on every
// machine.
namespace steelyard::tests {

class RandomDecision
{
public:
    explicit RandomDecision(std::uint64_t number)
        : m_random(number)
    {
    }

    [[nodiscard]] decision::Decision make();

private:
    [[nodiscard]] std::size_t below(std::size_t end) { return m_random() % end; }
    [[nodiscard]] bool coin() { return below(2) == 0; }
    [[nodiscard]] std::string id();
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string day();
    [[nodiscard]] double number(double scale);
    [[nodiscard]] decision::OwnWeights weights();
    [[nodiscard]] decision::Estimate estimate();
    [[nodiscard]] decision::OwnContent own();
    [[nodiscard]] decision::Weighing weighing();
    [[nodiscard]] std::vector<decision::Finding> ratings();
    [[nodiscard]] decision::DecisionRecord record();
    [[nodiscard]] decision::Meeting meeting();
    [[nodiscard]] decision::HistoryEntry change();

    std::mt19937_64 m_random;
};

} // namespace steelyard::tests
