// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/property.h"

#include <charconv>
#include <cstdlib>
#include <string_view>

namespace steelyard::properties {

namespace {

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    const char *text = std::getenv(name);
    if (text == nullptr) {
        return otherwise;
    }
    const std::string_view digits(text);
    std::uint64_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

std::uint64_t seed()
{
    static const std::uint64_t value = fromEnvironment("STEELYARD_PROPERTY_SEED", 20261120);
    return value;
}

std::uint64_t problems()
{
    static const std::uint64_t value = fromEnvironment("STEELYARD_PROPERTY_PROBLEMS", 10'000);
    return value;
}

std::string counterexample(const Shape &shape, const Property &property)
{
    for (std::uint64_t number = 0; number < problems(); ++number) {
        scoring::RandomStream random(seed(), number);
        const scoring::Problem problem = generate(shape, random);
        const std::string wrong = property(problem, random);
        if (!wrong.empty()) {
            return "STEELYARD_PROPERTY_SEED=" + std::to_string(seed()) + ", problem " +
                   std::to_string(number) + ": " + wrong + '\n' + describe(problem);
        }
    }
    return {};
}

} // namespace steelyard::properties
