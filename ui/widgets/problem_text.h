// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QString>

namespace steelyard {

// A problem of a file for the window: "lamps.json:6:5: criterion 4, group: No group has the id …".
// Where it stands in the structure is said in words.
[[nodiscard]] QString problemText(const knowledge::Diagnostic &problem);

// "criterion 4, short name" of "/criteria/3/shortName"; empty for the whole file.
[[nodiscard]] QString placeInWords(const std::string &pointer);

} // namespace steelyard
