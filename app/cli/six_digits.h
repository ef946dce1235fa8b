// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::cli {

// The number with six digits, the same in every locale.
[[nodiscard]] inline QString sixDigits(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace steelyard::cli
