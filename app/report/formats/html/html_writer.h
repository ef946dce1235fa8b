// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"
#include "report/content/logo.h"

namespace steelyard::report {

// The report as one HTML file in UTF-8 that needs nothing beside it: no network, no script. Charts
// are SVG inside; light or dark follows the reader's system; prints on paper. Whatever a text
// holds, it is shown as that text. Needs a QApplication.
[[nodiscard]] QByteArray writeHtml(const Report &report, const Logo &logo = {});

} // namespace steelyard::report
