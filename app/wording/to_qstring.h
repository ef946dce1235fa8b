// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace steelyard {

// Texts of the core are UTF-8.
[[nodiscard]] inline QString toQString(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace steelyard
