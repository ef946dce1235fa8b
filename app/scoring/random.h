// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace steelyard::scoring {

// A generator whose numbers are the same on every platform: xoshiro256++ (Blackman and Vigna, 2021,
// ACM TOMS 47(4)), its 256 bits of state filled by SplitMix64 (Steele, Lea and Flood, 2014) from a
// seed and the number of the stream. Streams of one seed start at unrelated points of a period of
// 2^256 - 1; that two of them overlap within 2^40 numbers has a chance below 2^-150.
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream);

    [[nodiscard]] std::uint64_t next();

    // In [0, 1): a multiple of 2^-53.
    [[nodiscard]] double uniform();

    // In [0, n), every number equally likely (rejection: Lemire, 2019, ACM TOMACS 29(1)); 0 for
    // n = 0.
    [[nodiscard]] std::uint32_t below(std::uint32_t n);

private:
    std::array<std::uint64_t, 4> m_state;
};

// The starting state of a stream.
[[nodiscard]] std::array<std::uint64_t, 4> streamState(std::uint64_t seed, std::uint64_t stream);

} // namespace steelyard::scoring
