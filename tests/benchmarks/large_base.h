// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace steelyard::benchmarks {

// The bytes of a base without problems, of any size: every rating has its texts, range and two
// sources, as in a base that people write. The same bytes for the same sizes.
[[nodiscard]] std::string largeBase(std::size_t alternatives, std::size_t criteria);

} // namespace steelyard::benchmarks
