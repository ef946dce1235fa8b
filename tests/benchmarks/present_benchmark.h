// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steelyard::benchmarks {

// From F5 to the first scene (200 ms allowed), from a key to the next (50 ms) and from a live
// change until all is drawn (16 ms). Prints a line each; false: it could not be measured.
bool measurePresenting(int times);

} // namespace steelyard::benchmarks
