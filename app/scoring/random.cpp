// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/random.h"

#include <bit>

namespace steelyard::scoring {

namespace {

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15; // 2^64 / golden ratio, SplitMix64's step

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

} // namespace

std::array<std::uint64_t, 4> streamState(std::uint64_t seed, std::uint64_t stream)
{
    // Seed and stream are mixed before they meet, so that seed 1, stream 2 and seed 2, stream 1
    // have nothing in common.
    std::uint64_t x = mix(seed + kGolden) ^ mix(mix(stream + 3 * kGolden));
    std::array<std::uint64_t, 4> state{};
    for (std::uint64_t &word : state) {
        x += kGolden;
        word = mix(x);
    }
    return state;
}

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream)
    : m_state(streamState(seed, stream))
{
}

std::uint64_t RandomStream::next()
{
    auto &s = m_state;
    const std::uint64_t result = std::rotl(s[0] + s[3], 23) + s[0];
    const std::uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = std::rotl(s[3], 45);
    return result;
}

double RandomStream::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint32_t RandomStream::below(std::uint32_t n)
{
    if (n == 0) {
        return 0;
    }
    std::uint64_t product = (next() >> 32) * n;
    // Numbers below 2^32 mod n would come up once too often.
    if (static_cast<std::uint32_t>(product) < n) {
        const std::uint32_t threshold = (0u - n) % n;
        while (static_cast<std::uint32_t>(product) < threshold) {
            product = (next() >> 32) * n;
        }
    }
    return static_cast<std::uint32_t>(product >> 32);
}

} // namespace steelyard::scoring
