// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// The report as an architecture decision record in the MADR shape, in UTF-8. Whatever a text
// holds, it reads as that text: no markup, link or HTML of a file comes to life.
[[nodiscard]] QByteArray writeMarkdown(const Report &report);

} // namespace steelyard::report
