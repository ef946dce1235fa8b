// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/tag.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::report::pdf {

// A page's content with every piece marked: as the part it belongs to, or as no content.
struct MarkedContent
{
    std::string stream;
    std::vector<int> codes; // of the pieces, in the order painted
};

// Reads what coded() and PaintedAs left in a page by Qt, and takes it out.
[[nodiscard]] MarkedContent markedContent(std::string_view stream,
                                          const std::map<int, TagPointer> &tags);

} // namespace steelyard::report::pdf
