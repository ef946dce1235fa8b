// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Every way to rank a problem. One enum for all who name a method; what each is called and does
// is in method_description.h, so that this header costs nothing to include.
namespace steelyard::scoring {

enum class Method : std::uint8_t {
    Additive,
    WeightedSum,
    WeightedProduct,
    Topsis,
    Vikor,
    PrometheeII,
    Smaa
};

} // namespace steelyard::scoring
