// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace steelyard::fuzz {

// Numbers below `limit`, the same everywhere: the standard distributions are not.
class RandomSource
{
public:
    explicit RandomSource(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }

private:
    std::mt19937_64 m_engine;
};

// The bytes with a few changes of the kinds that people and broken programs make.
[[nodiscard]] std::string changed(std::string bytes, RandomSource &random);

} // namespace steelyard::fuzz
