// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/yardsticks.h"

#include "scoring/random.h"

#include <algorithm>
#include <cmath>

namespace steelyard::benchmarks {

SmaaCounts yardstickSmaa(const scoring::Problem &problem, std::uint64_t samples, std::uint64_t seed,
                         bool sampleRatings)
{
    const std::size_t m = problem.alternatives;
    const std::size_t n = problem.criteria;
    std::vector<double> low(m * n);
    std::vector<double> width(m * n);
    std::vector<double> value(m * n);
    for (std::size_t i = 0; i < m * n; ++i) {
        value[i] = problem.cells[i].value;
        low[i] = problem.cells[i].low;
        width[i] = problem.cells[i].high - problem.cells[i].low;
    }
    SmaaCounts counts{std::vector<double>(m * m), std::vector<double>(m * m),
                      std::vector<double>(m * n)};
    std::vector<double> gaps(n + 1);
    std::vector<double> weights(n);
    std::vector<double> score(m);
    std::vector<std::size_t> better(m);
    scoring::RandomStream random(seed, 0);
    for (std::uint64_t sample = 0; sample < samples; ++sample) {
        gaps[0] = 0;
        gaps[n] = 1;
        for (std::size_t c = 1; c < n; ++c) {
            gaps[c] = random.uniform();
        }
        std::sort(gaps.begin() + 1, gaps.begin() + static_cast<std::ptrdiff_t>(n));
        for (std::size_t c = 0; c < n; ++c) {
            weights[c] = gaps[c + 1] - gaps[c];
        }
        if (sampleRatings) {
            for (std::size_t i = 0; i < m * n; ++i) {
                value[i] = low[i] + width[i] * random.uniform();
            }
        }
        for (std::size_t a = 0; a < m; ++a) {
            double sum = 0;
            for (std::size_t c = 0; c < n; ++c) {
                sum += weights[c] * value[a * n + c];
            }
            score[a] = sum;
        }
        std::fill(better.begin(), better.end(), 0);
        for (std::size_t a = 0; a < m; ++a) {
            for (std::size_t b = a + 1; b < m; ++b) {
                const std::size_t ahead = score[a] > score[b] ? a : b;
                const std::size_t behind = a + b - ahead;
                counts.winning[ahead * m + behind] += 1;
                better[behind] += 1;
            }
        }
        for (std::size_t a = 0; a < m; ++a) {
            counts.ranks[a * m + better[a]] += 1;
            if (better[a] == 0) {
                for (std::size_t c = 0; c < n; ++c) {
                    counts.central[a * n + c] += weights[c];
                }
            }
        }
    }
    for (std::size_t a = 0; a < m; ++a) {
        for (std::size_t c = 0; c < n; ++c) {
            counts.central[a * n + c] /= std::max(1.0, counts.ranks[a * m]);
        }
    }
    return counts;
}

void yardstickTopsis(const std::vector<double> &table, const std::vector<double> &weights,
                     std::vector<double> &closeness)
{
    const std::size_t n = weights.size();
    const std::size_t m = table.size() / n;
    std::vector<double> squares(n, 0.0);
    std::vector<double> best(table.begin(), table.begin() + static_cast<std::ptrdiff_t>(n));
    std::vector<double> worst = best;
    for (std::size_t a = 0; a < m; ++a) {
        for (std::size_t c = 0; c < n; ++c) {
            const double x = table[a * n + c];
            squares[c] += x * x;
            best[c] = std::max(best[c], x);
            worst[c] = std::min(worst[c], x);
        }
    }
    std::vector<double> factor(n);
    double total = 0;
    for (const double weight : weights) {
        total += weight;
    }
    for (std::size_t c = 0; c < n; ++c) {
        factor[c] = weights[c] / total / std::sqrt(squares[c]);
    }
    for (std::size_t a = 0; a < m; ++a) {
        double toBest = 0;
        double toWorst = 0;
        for (std::size_t c = 0; c < n; ++c) {
            const double up = factor[c] * (table[a * n + c] - best[c]);
            const double down = factor[c] * (table[a * n + c] - worst[c]);
            toBest += up * up;
            toWorst += down * down;
        }
        toBest = std::sqrt(toBest);
        toWorst = std::sqrt(toWorst);
        closeness[a] = toWorst / (toBest + toWorst);
    }
}

Flows yardstickPromethee(const std::vector<double> &table, const std::vector<double> &weights,
                         double q, double p)
{
    const std::size_t n = weights.size();
    const std::size_t m = table.size() / n;
    double total = 0;
    for (const double weight : weights) {
        total += weight;
    }
    const double slope = 1 / (p - q);
    Flows flows{std::vector<double>(m), std::vector<double>(m), std::vector<double>(m)};
    for (std::size_t a = 0; a < m; ++a) {
        for (std::size_t b = 0; b < m; ++b) {
            double preference = 0;
            for (std::size_t c = 0; c < n; ++c) {
                const double difference = table[a * n + c] - table[b * n + c];
                preference += weights[c] * std::min(1.0, std::max(0.0, (difference - q) * slope));
            }
            flows.plus[a] += preference;
            flows.minus[b] += preference;
        }
    }
    const double scale = total * static_cast<double>(m - 1);
    for (std::size_t a = 0; a < m; ++a) {
        flows.plus[a] /= scale;
        flows.minus[a] /= scale;
        flows.net[a] = flows.plus[a] - flows.minus[a];
    }
    return flows;
}

} // namespace steelyard::benchmarks
