// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/tolerance.h"

#include <numeric>
#include <vector>

namespace steelyard::scoring {

void joinTies(std::span<double> numbers)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return numbers[a] > numbers[b]; });
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        double &number = numbers[order[i]];
        if (i == 0 || !same(largest, number)) {
            largest = number;
        }
        number = largest;
    }
}

} // namespace steelyard::scoring
