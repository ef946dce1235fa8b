// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// The list of sources without those that were cited in `whole` and are not any more, and the others
// numbered again, in the list and wherever they are cited.
void keepCited(std::vector<Section> &sections, const std::vector<Section> &whole);

} // namespace steelyard::report
