// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::report {

// A text on one line with everything escaped that Markdown, its common dialects or HTML would read
// as more than text. Addresses do not become links by themselves either.
[[nodiscard]] QString markdownText(const QString &text);

// An address of the web as a link that shows where it goes; anything else as plain text.
[[nodiscard]] QString markdownAddress(const QString &address);

} // namespace steelyard::report
