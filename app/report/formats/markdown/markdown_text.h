// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::report {

// A text on one line with everything escaped that Markdown, its common dialects or HTML would read
// as more than text. Addresses do not become links by themselves either.
[[nodiscard]] QString markdownText(const QString &text);

} // namespace steelyard::report
