// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "scoring/random.h"

#include <span>

// Single draws of weights, for custom models and tests. smaa() draws the uniform and factor models
// in bulk by the same definitions.
namespace steelyard::scoring {

// Uniform on the simplex: the gaps between sorted uniforms (Tervonen and Lahdelma, 2007). Uniforms
// divided by their sum would crowd the middle. The mean of a weight is 1/n and its variance
// (n - 1) / (n^2 (n + 1)): 0.0198 for six.
void drawUniformWeights(RandomStream &random, std::span<double> weights);

// Uniform on the part of the simplex within bounds, which must be feasible. Lower bounds cost
// nothing; upper bounds are met by rejection, and when 200 draws fail by a Gibbs walk of 40 n steps
// over pairs of weights from a feasible point (Smith, 1984, Operations Research 32(6)), whose
// distribution is uniform in the limit.
void drawIntervalWeights(RandomStream &random, std::span<const Bounds> bounds,
                         std::span<double> weights);

// 2^x for |x| <= 1000 from multiplications and additions alone, hence the same on every platform;
// relative error below 4e-16.
[[nodiscard]] double portableExp2(double x);

} // namespace steelyard::scoring
