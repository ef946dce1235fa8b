// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard {

// The text with places to wrap inside words of more than 30 characters, so that no word of a file
// widens a page. The places cannot be seen; other texts are returned as they are.
[[nodiscard]] QString breakable(const QString &text);

} // namespace steelyard
