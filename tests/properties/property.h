// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "properties/generator.h"

#include <functional>
#include <string>

// Trying a property on many generated problems.
namespace steelyard::properties {

// The seed of this run: STEELYARD_PROPERTY_SEED, else always the same.
[[nodiscard]] std::uint64_t seed();

// How many problems each property is tried on: STEELYARD_PROPERTY_PROBLEMS, else 10,000.
[[nodiscard]] std::uint64_t problems();

// Returns what is wrong with the problem; empty when the property holds. Further choices come from
// the stream.
using Property = std::function<std::string(const scoring::Problem &, scoring::RandomStream &)>;

// The first problem on which the property does not hold, with the seed and the number that bring it
// back; empty when it holds on all. Every problem has a stream of its own.
[[nodiscard]] std::string counterexample(const Shape &shape, const Property &property);

} // namespace steelyard::properties

// Fails the test function with the counterexample.
#define STEELYARD_HOLDS(shape, property)                                                           \
    do {                                                                                           \
        const std::string found = steelyard::properties::counterexample(shape, property);          \
        QVERIFY2(found.empty(), found.c_str());                                                    \
    } while (false)
