// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa_kernel.h"

#include "scoring/exp2.h"
#include "scoring/vector_clones.h"

#include <algorithm>
#include <bit>

namespace steelyard::scoring::detail {

namespace {

// The bits as a number in [1, 2) less 1: no conversion instruction, which narrow vectors lack.
inline double unitFromHighBits(std::uint64_t bits)
{
    return std::bit_cast<double>((bits >> 12) | 0x3ff0000000000000) - 1.0;
}

// One number of every lane: the step of RandomStream::next(), 64 times side by side.
inline void step(LaneRandom::State &s, std::array<std::uint64_t, kLanes> &out)
{
    for (std::size_t l = 0; l < kLanes; ++l) {
        const std::uint64_t sum = s[0][l] + s[3][l];
        out[l] = ((sum << 23) | (sum >> 41)) + s[0][l];
        const std::uint64_t t = s[1][l] << 17;
        const std::uint64_t s2 = s[2][l] ^ s[0][l];
        const std::uint64_t s3 = s[3][l] ^ s[1][l];
        s[1][l] ^= s2;
        s[0][l] ^= s3;
        s[2][l] = s2 ^ t;
        s[3][l] = (s3 << 45) | (s3 >> 19);
    }
}

} // namespace

LaneRandom::LaneRandom(std::uint64_t seed, std::uint64_t stream)
{
    for (std::size_t l = 0; l < kLanes; ++l) {
        const auto words = streamState(seed, stream * kLanes + l);
        for (std::size_t w = 0; w < words.size(); ++w) {
            state[w][l] = words[w];
        }
    }
}

SortingNetwork sortingNetwork(std::size_t n)
{
    SortingNetwork network;
    for (std::size_t p = 1; p < n; p *= 2) {
        for (std::size_t k = p; k >= 1; k /= 2) {
            for (std::size_t j = k % p; j + k < n; j += 2 * k) {
                for (std::size_t i = 0; i < std::min(k, n - j - k); ++i) {
                    if ((i + j) / (2 * p) == (i + j + k) / (2 * p)) {
                        network.emplace_back(i + j, i + j + k);
                    }
                }
            }
        }
    }
    return network;
}

STEELYARD_VECTOR_CLONES
void fillUniforms(LaneRandom &random, double *rows, std::size_t count)
{
    std::array<std::uint64_t, kLanes> bits{};
    for (std::size_t row = 0; row < count; ++row) {
        step(random.state, bits);
        for (std::size_t l = 0; l < kLanes; ++l) {
            rows[row * kLanes + l] = unitFromHighBits(bits[l]);
        }
    }
}

STEELYARD_VECTOR_CLONES
void sortRows(const SortingNetwork &network, double *rows)
{
    for (const auto &[i, j] : network) {
        double *low = rows + i * kLanes;
        double *high = rows + j * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            const double a = low[l];
            const double b = high[l];
            low[l] = a < b ? a : b;
            high[l] = a < b ? b : a;
        }
    }
}

STEELYARD_VECTOR_CLONES
void gapsOfRows(double *rows, std::size_t count)
{
    double *last = rows + (count - 1) * kLanes;
    for (std::size_t l = 0; l < kLanes; ++l) {
        last[l] = 1.0;
    }
    for (std::size_t c = count - 1; c > 0; --c) {
        double *row = rows + c * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            row[l] -= row[l - kLanes];
        }
    }
}

STEELYARD_VECTOR_CLONES
void factorRows(double *rows, const double *base, std::size_t count, double range)
{
    std::array<double, kLanes> sum{};
    for (std::size_t c = 0; c < count; ++c) {
        double *row = rows + c * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            row[l] = base[c] * exp2(range * (2.0 * row[l] - 1.0));
            sum[l] += row[l];
        }
    }
    for (std::size_t l = 0; l < kLanes; ++l) {
        sum[l] = 1.0 / sum[l];
    }
    for (std::size_t c = 0; c < count; ++c) {
        double *row = rows + c * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            row[l] *= sum[l];
        }
    }
}

STEELYARD_VECTOR_CLONES
void fixedValues(const double *weights, const double *values, std::size_t criteria, double *out)
{
    std::array<double, kLanes> sum{};
    for (std::size_t c = 0; c < criteria; ++c) {
        const double *row = weights + c * kLanes;
        const double value = values[c];
        for (std::size_t l = 0; l < kLanes; ++l) {
            sum[l] += row[l] * value;
        }
    }
    std::copy(sum.begin(), sum.end(), out);
}

STEELYARD_VECTOR_CLONES
void sampledValues(LaneRandom &random, const double *weights, const double *lows,
                   const double *spans, std::size_t criteria, double *out)
{
    std::array<std::uint64_t, kLanes> bits{};
    std::array<double, kLanes> sum{};
    bool halfLeft = false; // each 64-bit number serves two criteria
    for (std::size_t c = 0; c < criteria; ++c) {
        const double *row = weights + c * kLanes;
        const double low = lows[c];
        const double span = spans[c];
        if (span == 0) {
            for (std::size_t l = 0; l < kLanes; ++l) {
                sum[l] += row[l] * low;
            }
            continue;
        }
        if (halfLeft) {
            for (std::size_t l = 0; l < kLanes; ++l) {
                bits[l] <<= 32;
            }
        } else {
            step(random.state, bits);
        }
        halfLeft = !halfLeft;
        for (std::size_t l = 0; l < kLanes; ++l) {
            const double unit = unitFromHighBits(bits[l] & 0xffffffff00000000);
            sum[l] += row[l] * (low + span * unit);
        }
    }
    std::copy(sum.begin(), sum.end(), out);
}

STEELYARD_VECTOR_CLONES
void compareRows(const double *values, std::size_t alternatives, double tolerance, std::size_t used,
                 std::int64_t *betters, std::int64_t *wins, std::int64_t *close)
{
    std::array<std::int64_t, kLanes> inUse{};
    std::fill_n(inUse.begin(), used, 1);
    std::fill_n(betters, alternatives * kLanes, 0);
    std::fill_n(close, kLanes, 0);
    for (std::size_t a = 0; a < alternatives; ++a) {
        const double *rowA = values + a * kLanes;
        std::int64_t *betterA = betters + a * kLanes;
        for (std::size_t b = a + 1; b < alternatives; ++b) {
            const double *rowB = values + b * kLanes;
            std::int64_t *betterB = betters + b * kLanes;
            std::int64_t winsA = 0;
            std::int64_t winsB = 0;
            for (std::size_t l = 0; l < kLanes; ++l) {
                const double difference = rowA[l] - rowB[l];
                const std::int64_t ahead = difference > tolerance ? 1 : 0;
                const std::int64_t behind = difference < -tolerance ? 1 : 0;
                betterB[l] += ahead;
                betterA[l] += behind;
                close[l] |= 1 - ahead - behind;
                winsA += ahead & inUse[l];
                winsB += behind & inUse[l];
            }
            wins[a * alternatives + b] += winsA;
            wins[b * alternatives + a] += winsB;
        }
    }
}

STEELYARD_VECTOR_CLONES
void firstOfLanes(const std::int64_t *betters, std::size_t alternatives, std::int64_t *first)
{
    std::fill_n(first, kLanes, 0);
    for (std::size_t a = 1; a < alternatives; ++a) {
        const std::int64_t *row = betters + a * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            first[l] = row[l] == 0 ? static_cast<std::int64_t>(a) : first[l];
        }
    }
}

} // namespace steelyard::scoring::detail
