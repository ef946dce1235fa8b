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

inline void step(std::array<std::array<std::uint64_t, kGenerators>, 4> &s,
                 std::array<std::uint64_t, kGenerators> &out)
{
    for (std::size_t i = 0; i < kGenerators; ++i) {
        const std::uint64_t sum = s[0][i] + s[3][i];
        out[i] = ((sum << 23) | (sum >> 41)) + s[0][i];
        const std::uint64_t t = s[1][i] << 17;
        s[2][i] ^= s[0][i];
        s[3][i] ^= s[1][i];
        s[1][i] ^= s[2][i];
        s[0][i] ^= s[3][i];
        s[2][i] ^= t;
        s[3][i] = (s[3][i] << 45) | (s[3][i] >> 19);
    }
}

} // namespace

LaneRandom::LaneRandom(std::uint64_t seed, std::uint64_t stream)
{
    for (std::size_t i = 0; i < kGenerators; ++i) {
        const auto words = streamState(seed, stream * kGenerators + i);
        for (std::size_t w = 0; w < words.size(); ++w) {
            state[w][i] = words[w];
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
    auto state = random.state;
    std::array<std::uint64_t, kGenerators> bits{};
    for (std::size_t at = 0; at < count * kLanes; at += kGenerators) {
        step(state, bits);
        for (std::size_t i = 0; i < kGenerators; ++i) {
            rows[at + i] = unitFromHighBits(bits[i]);
        }
    }
    random.state = state;
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
    for (std::size_t c = 0; c < count; ++c) {
        double *row = rows + c * kLanes;
        for (std::size_t l = 0; l < kLanes; ++l) {
            row[l] /= sum[l];
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
    auto state = random.state;
    std::array<std::uint64_t, kGenerators> bits{};
    std::array<double, kLanes> sum{};
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
        for (std::size_t at = 0; at < kLanes; at += 2 * kGenerators) {
            step(state, bits);
            for (std::size_t i = 0; i < kGenerators; ++i) {
                const std::uint64_t word = bits[i];
                const double first = unitFromHighBits(word & 0xffffffff00000000);
                const double second = unitFromHighBits(word << 32);
                const std::size_t l = at + i;
                sum[l] += row[l] * (low + span * first);
                sum[l + kGenerators] += row[l + kGenerators] * (low + span * second);
            }
        }
    }
    random.state = state;
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

} // namespace steelyard::scoring::detail
