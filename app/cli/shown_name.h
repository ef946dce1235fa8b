// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

// Inside this library only.
namespace steelyard::cli {

// A name from a file as it stands in a line of text: line breaks are spaces, and what is longer
// than 60 characters is cut off.
[[nodiscard]] QString shownName(const std::string &name);

} // namespace steelyard::cli
