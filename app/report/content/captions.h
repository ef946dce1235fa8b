// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// Numbers every table and figure that has a caption, each kind from 1 on, in reading order.
void numberCaptions(std::vector<Section> &sections);

// The caption of a block, or null when its kind has none or it was given none.
[[nodiscard]] const Caption *captionOf(const Block &block);

} // namespace steelyard::report
