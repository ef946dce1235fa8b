// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

// How often a decision is copied, without a hook in the program: the name of a criterion in one of
// its scenarios has an unusual length, and is a block of memory that only a copy of the decision
// asks for (texts that people write are cleaned as well, which makes each anew). For one source of
// a program, which gets these operators new and delete.
namespace steelyard::tests {

inline constexpr std::size_t kMarkedSize = 7919; // bytes of the name and its end
inline std::atomic<int> copies{0};

[[nodiscard]] inline std::vector<decision::OwnScenario> markedScenarios()
{
    return {{"Marked", {{std::string(kMarkedSize - 1, 'x'), 0.1}}, {}}};
}

[[nodiscard]] inline bool isMarked(const decision::Decision &decision)
{
    return decision.ownScenarios.size() == 1 &&
           decision.ownScenarios[0].ownWeights.begin()->first.size() + 1 == kMarkedSize;
}

} // namespace steelyard::tests

void *operator new(std::size_t size)
{
    steelyard::tests::copies += size == steelyard::tests::kMarkedSize ? 1 : 0;
    if (void *block = std::malloc(size)) {
        return block;
    }
    throw std::bad_alloc();
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return std::malloc(size);
}

void operator delete(void *block) noexcept
{
    std::free(block);
}

void operator delete(void *block, std::size_t) noexcept
{
    std::free(block);
}
